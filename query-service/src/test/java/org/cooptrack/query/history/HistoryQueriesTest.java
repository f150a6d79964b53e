package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HistoryQueriesTest {
    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;

    @Test
    void the_history_of_a_stream_is_read_page_by_page() {
        happened(stream, enrolled(1, "KE", 31), enrolled(2, "KE", 31), enrolled(3, "KE", 31));
        JsonNode first = json("/v1/history/" + stream + "?limit=2", Role.ADMINISTRATOR);
        assertThat(first.at("/items/1/id").asString()).isEqualTo(stream + "/1");
        assertThat(first.at("/items/0/metadata/actor/subject").asString()).isEqualTo("test");
        assertThat(first.get("next").asLong()).isEqualTo(2);
        JsonNode second = json("/v1/history/" + stream + "?limit=2&from=2", Role.ADMINISTRATOR);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        assertThat(get("/v1/history/training:nobody", Role.AUDITOR).statusCode()).isEqualTo(404);
    }

    @Test
    void the_feed_leads_from_page_to_page_and_keeps_its_filter() {
        long after = LEDGER.head();
        happened(stream, enrolled(1, "KE", 32), enrolled(2, "UG", 32), enrolled(3, "KE", 33), enrolled(4, "KE", 32));
        String begin = after < 0 ? "" : "&after=" + after;
        String filter = "/v1/events?limit=1&country=KE&type=training.BeneficiaryEnrolled&project=" + People.project(32);
        var first = get(filter + begin, Role.AUDITOR);
        assertThat(first.body().lines()).singleElement().asString().contains(stream + "/0");
        String link = first.headers().firstValue("Link").orElseThrow();
        var second = get(link.substring(1, link.indexOf('>')), Role.AUDITOR);
        assertThat(second.body().lines()).singleElement().asString().contains(stream + "/3");
        assertThat(second.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
    }

    @Test
    void the_feed_of_a_time_holds_only_what_was_recorded_then() {
        long position = happened(stream, enrolled(1, "KE", 34));
        String moment = LEDGER.recordedAt(position).orElseThrow().toString();
        assertThat(get("/v1/events?to=" + moment + "&project=" + People.project(34), Role.AUDITOR).body()).isEmpty();
        assertThat(get("/v1/events?from=" + moment + "&project=" + People.project(34), Role.AUDITOR).body().lines())
                .hasSize(1);
        assertThat(get("/v1/events?from=yesterday", Role.AUDITOR).statusCode()).isEqualTo(400);
        assertThat(get("/v1/events?type=training.Unheard", Role.AUDITOR).statusCode()).isEqualTo(400);
    }

    private Event enrolled(int person, String country, int project) {
        return new BeneficiaryEnrolled(training, People.took(person, Sex.FEMALE, country, "2024-03-01", project));
    }
}
