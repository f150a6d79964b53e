package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Role;
import org.cooptrack.events.dialogue.DialogueSessionHeld;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dialogue.Matter;
import org.cooptrack.events.dialogue.Proceedings;
import org.cooptrack.events.funds.Terms;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionEvent;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.project.Recipients;
import org.cooptrack.events.project.RecipientsSet;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Projects;
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

    @Test
    void without_a_cursor_the_feed_begins_with_the_first_event_and_leads_through_all() {
        happened(stream, enrolled(1, "KE", 35), enrolled(2, "KE", 35));
        String path = "/v1/events?limit=40";
        long expected = 0;
        for (long head = LEDGER.head(); expected <= head;) {
            var page = get(path, Role.AUDITOR);
            for (String line : page.body().lines().toList())
                assertThat(line).startsWith("{\"position\":" + expected++ + ",");
            String link = page.headers().firstValue("Link").orElseThrow();
            path = link.substring(1, link.indexOf('>'));
        }
        assertThat(get("/v1/events?limit=1", Role.AUDITOR).body()).startsWith("{\"position\":0,");
        assertThat(get(path, Role.AUDITOR).body()).isEmpty();
    }

    @Test
    void an_event_is_found_by_a_country_however_it_names_it() {
        UUID project = UUID.randomUUID();
        var recipients = new RecipientsSet(project, Recipients.NONE, Projects.countries("AW", "BB"),
                People.day("2024-01-01"));
        var published = Projects.published(project, Projects.course("2"),
                Projects.coverage(List.of("BB", "AW"), List.of()));
        var receipt = new Transaction(null, TransactionType.RECEIPT,
                new Money(Decimal.ONE, "USD", People.day("2024-01-01")), FieldDate.parse("2024-01-01"), null, null,
                null,
                List.of(), "AW", null, Terms.UNSAID);
        var session = new DialogueSessionHeld(project, new Proceedings(project, new Matter(People.setting(36),
                List.of("AW"), "AW-topic"), FieldDate.parse("2024"), Form.OTHER, List.of()), List.of());
        long before = LEDGER.head();
        happened("project:" + project, recipients);
        happened("project:" + UUID.randomUUID(), Projects.adopted(project, published, People.day("2024-01-01")));
        happened("project-funds:" + project,
                TransactionEvent.of(project, project, receipt, List.of(), List.of()));
        happened("dialogue:" + project, session);
        happened("training:" + project, enrolled(1, "AW", 36), enrolled(2, "BB", 36));
        String since = "/v1/events?after=" + before + "&country=";
        assertThat(get(since + "AW", Role.AUDITOR).body().lines()).hasSize(5);
        assertThat(get(since + "BB", Role.AUDITOR).body().lines()).hasSize(3);
        assertThat(get(since + "IT", Role.AUDITOR).body().lines()).hasSize(3);
        assertThat(get(since + "AW&project=" + project + "&type=project.RecipientsSet", Role.AUDITOR).body().lines())
                .hasSize(1);
    }

    private Event enrolled(int person, String country, int project) {
        return new BeneficiaryEnrolled(training, People.took(person, Sex.FEMALE, country, "2024-03-01", project));
    }
}
