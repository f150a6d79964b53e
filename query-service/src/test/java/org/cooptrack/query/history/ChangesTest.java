package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CapacityRevised;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionCorrected;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.events.training.TrainingCancelled;
import org.cooptrack.events.training.TrainingScheduled;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The difference between two moments of a stream. */
class ChangesTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;

    @Test
    void each_part_that_differs_says_what_it_was_what_it_is_and_after_which_event() {
        scheduled();
        long before = happened(stream, new CapacityRevised(training, 25, "more chairs"));
        var delegate = new Metadata(new Actor("test", "ana"), Role.PROJECT_MANAGER, new Actor("test", "ben"), "1",
                "asked by the office", training, training, null);
        happened(delegate, stream, new CapacityRevised(training, 30, "a larger room"));
        happened(stream, new EnrolmentOpened(training, day("2024-01-03")));
        JsonNode answer = json("/v1/history/" + stream + "/changes?from=1", Role.AUDITOR);
        assertThat(answer.get("from").asLong()).isEqualTo(before);
        assertThat(answer.get("changes")).hasSize(2);
        JsonNode capacity = change(answer, "/capacity");
        assertThat(capacity.get("before").asInt()).isEqualTo(25);
        assertThat(capacity.get("after").asInt()).isEqualTo(30);
        assertThat(capacity.get("event").asString()).isEqualTo(stream + "/2");
        assertThat(capacity.get("type").asString()).isEqualTo("training.CapacityRevised");
        assertThat(capacity.at("/actor/subject").asString()).isEqualTo("ana");
        assertThat(capacity.at("/onBehalfOf/subject").asString()).isEqualTo("ben");
        assertThat(capacity.get("role").asString()).isEqualTo("project-manager");
        assertThat(capacity.get("reason").asString()).isEqualTo("asked by the office");
        assertThat(capacity.get("recordedAt").asString())
                .isEqualTo(LEDGER.recordedAt(before + 1).orElseThrow().toString());
        JsonNode opened = change(answer, "/enrolmentOpenSince");
        assertThat(opened.has("before")).isFalse();
        assertThat(opened.get("occurredOn").asString()).isEqualTo("2024-01-03");
    }

    @Test
    void a_correction_that_the_view_does_not_show_is_told_as_it_says_it() {
        scheduled();
        var misread = People.took(1, Sex.MALE, "KE", "2024-01-05", 9_701);
        var right = People.took(1, Sex.FEMALE, "KE", "2024-01-05", 9_701);
        happened(stream, new BeneficiaryTrained(training, misread, CompletionBasis.ATTESTED_REGISTER, null, null),
                new CompletionCorrected(training, new EventId(stream, 1), misread, right, "misread"));
        JsonNode sex = change(json("/v1/history/" + stream + "/changes?from=1", Role.AUDITOR), "/attributes/sex");
        assertThat(sex.get("shown").asBoolean()).isFalse();
        assertThat(sex.get("before").asString()).isEqualTo("MALE");
        assertThat(sex.get("after").asString()).isEqualTo("FEMALE");
        assertThat(sex.get("reason").asString()).isEqualTo("misread");
        assertThat(sex.get("event").asString()).isEqualTo(stream + "/2");
    }

    @Test
    void what_was_changed_back_is_no_difference() {
        scheduled();
        happened(stream, new CapacityRevised(training, 25, "more chairs"),
                new CapacityRevised(training, 20, "they were broken"));
        assertThat(json("/v1/history/" + stream + "/changes?from=0", Role.AUDITOR).get("changes")).isEmpty();
        assertThat(json("/v1/history/" + stream + "/changes?from=0&to=1", Role.AUDITOR).get("changes")).hasSize(1);
    }

    @Test
    void from_before_the_first_event_each_part_is_told_by_the_event_that_brought_it() {
        scheduled();
        long cancelled = happened(stream, new TrainingCancelled(training, day("2024-01-04"), "no trainer"));
        JsonNode answer = json("/v1/history/" + stream + "/changes", Role.ADMINISTRATOR);
        assertThat(change(answer, "/code").get("event").asString()).isEqualTo(stream + "/0");
        JsonNode end = change(answer, "/cancelledOn");
        assertThat(end.get("position").asLong()).isEqualTo(cancelled);
        assertThat(end.get("reason").asString()).isEqualTo("no trainer");
        JsonNode first = json("/v1/history/" + stream + "/changes?to=0", Role.ADMINISTRATOR);
        assertThat(first.get("changes")).hasSize(1);
        assertThat(first.at("/changes/0/pointer").asString()).isEmpty();
        assertThat(first.at("/changes/0/after/capacity").asInt()).isEqualTo(20);
    }

    @Test
    void moments_may_be_versions_instants_and_checkpoints() {
        scheduled();
        long revised = happened(stream, new CapacityRevised(training, 25, "more chairs"));
        happened(stream, new BeneficiaryEnrolled(training, People.took(971, Sex.FEMALE, "KE", "2024-03-01", 971)));
        String path = "/v1/history/" + stream + "/changes?to=2&from=";
        JsonNode byVersion = json(path + 1, Role.AUDITOR);
        assertThat(byVersion.get("changes")).isNotEmpty();
        assertThat(json(path + "checkpoint:" + (revised + 1), Role.AUDITOR)).isEqualTo(byVersion);
        assertThat(change(byVersion, "/roster/enrolled").get("after").asInt()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "from=99", "to=checkpoint:999999999", "to=2999-01-01T00:00:00Z",
            "colour=red"})
    void what_is_no_moment_of_the_stream_is_refused_by_name(String wrong) {
        scheduled();
        var answer = get("/v1/history/" + stream + "/changes?" + wrong, Role.AUDITOR);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"" + wrong.substring(0, wrong.indexOf('=')) + "\"");
    }

    @Test
    void the_later_moment_is_not_the_earlier_one_and_not_every_stream_has_a_view() {
        scheduled();
        happened(stream, new CapacityRevised(training, 25, "more chairs"));
        assertThat(get("/v1/history/" + stream + "/changes?from=1&to=0", Role.AUDITOR).body())
                .contains("query.backwards");
        assertThat(get("/v1/history/training:nobody/changes", Role.AUDITOR).statusCode()).isEqualTo(404);
        assertThat(get("/v1/history/" + stream + "/changes", Role.ANALYST).statusCode()).isEqualTo(403);
        String funds = "project-funds:" + training;
        happened(funds, new org.cooptrack.events.funds.ReversalProposed(training, training));
        assertThat(get("/v1/history/" + funds + "/changes", Role.AUDITOR).body()).contains("query.no-view");
    }

    @Test
    void one_that_comes_first_in_a_list_does_not_change_the_others() {
        JsonNode before = JSON.readTree("{\"list\":[{\"id\":\"b\",\"n\":1},{\"id\":\"c\",\"n\":2}],\"tags\":[\"x\"]}");
        JsonNode after = JSON
                .readTree("{\"list\":[{\"id\":\"a\",\"n\":9},{\"id\":\"b\",\"n\":1},{\"id\":\"c\",\"n\":3}],"
                        + "\"tags\":[\"w\",\"x\"]}");
        List<Difference> all = Difference.whole(before, after).deepest();
        assertThat(all).extracting(Difference::pointer).containsExactlyInAnyOrder("/list/0", "/list/2/n", "/tags/0");
        assertThat(Difference.whole(after, before).deepest()).extracting(Difference::pointer)
                .containsExactlyInAnyOrder("/list/1/n", "/list/0", "/tags/0");
        assertThat(Difference.whole(before, before).deepest()).isEmpty();
    }

    private void scheduled() {
        happened(stream, new TrainingScheduled(training, "CHANGES", LocalizedText.of(Map.of("en", "Changes")), "SIYB",
                People.setting(971), day("2024-02-01"), day("2024-02-05"), 20, Percentage.of("80"), false,
                CompletionBasis.values()[0]));
    }

    private static JsonNode change(JsonNode answer, String pointer) {
        return answer.get("changes").valueStream().filter(one -> one.get("pointer").asString().equals(pointer))
                .findFirst().orElseThrow(() -> new AssertionError(answer.toString()));
    }
}
