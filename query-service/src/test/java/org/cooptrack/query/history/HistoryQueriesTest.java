package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;
import static org.cooptrack.query.Service.known;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.dialogue.DialogueSessionHeld;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dialogue.Matter;
import org.cooptrack.events.dialogue.Proceedings;
import org.cooptrack.events.funds.ReversalProposed;
import org.cooptrack.events.funds.Terms;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionEvent;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.project.ParticipantRole;
import org.cooptrack.events.project.ParticipatingOrganisation;
import org.cooptrack.events.project.ParticipatingOrganisationRemoved;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.project.ProjectRelated;
import org.cooptrack.events.project.Recipients;
import org.cooptrack.events.project.RecipientsSet;
import org.cooptrack.events.project.Relation;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.events.training.Sitting;
import org.cooptrack.events.training.TrainingScheduled;
import org.cooptrack.events.training.TrainingSessionCorrected;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Projects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        long after = known(People.project(32));
        happened(stream, enrolled(1, "KE", 32), enrolled(2, "UG", 32), enrolled(3, "KE", 33), enrolled(4, "KE", 32));
        String filter = "/v1/events?limit=1&country=KE&type=training.BeneficiaryEnrolled&project=" + People.project(32);
        var first = get(filter + "&after=" + after, Role.AUDITOR);
        assertThat(first.body().lines()).singleElement().asString().contains(stream + "/0");
        String link = first.headers().firstValue("Link").orElseThrow();
        var second = get(link.substring(1, link.indexOf('>')), Role.AUDITOR);
        assertThat(second.body().lines()).singleElement().asString().contains(stream + "/3");
        assertThat(second.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
    }

    @Test
    void the_feed_of_a_time_holds_only_what_was_recorded_then() {
        long before = known(People.project(34));
        long position = happened(stream, enrolled(1, "KE", 34));
        String moment = LEDGER.recordedAt(position).orElseThrow().toString();
        assertThat(get("/v1/events?after=" + before + "&to=" + moment + "&project=" + People.project(34), Role.AUDITOR)
                .body()).isEmpty();
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

    @Test
    void a_project_is_found_where_it_is_named_as_one_and_in_its_own_streams() {
        UUID project = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        long before = LEDGER.head();
        happened("project:" + project, new ProjectActivated(project, People.day("2024-01-01")));
        happened("project-funds:" + project, new ReversalProposed(project, UUID.randomUUID()));
        happened("project:" + other,
                new ProjectRelated(other, project, Relation.PARENT, People.day("2024-01-01")),
                new ParticipatingOrganisationRemoved(other,
                        new ParticipatingOrganisation(project, ParticipantRole.FUNDING), People.day("2024-01-01"),
                        "an organisation of the same id"));
        happened("training:" + project, new EnrolmentOpened(project, People.day("2024-01-01")));
        assertThat(since(before, project)).containsExactly("project:" + project + "/0",
                "project-funds:" + project + "/0", "project:" + other + "/0");
    }

    @Test
    void what_became_of_a_quality_issue_is_found_with_the_project_of_the_fact() {
        var scheduled = new TrainingScheduled(training, "FEED-37", LocalizedText.of(Map.of("en", "Feed")), "SIYB",
                People.setting(37), People.day("2024-01-01"), People.day("2024-01-05"), 20, Percentage.of("80"), false,
                CompletionBasis.values()[0]);
        var sitting = new Sitting(FieldDate.parse("2024-01-02"), Decimal.ONE);
        happened(stream, scheduled, enrolled(1, "KE", 38), new TrainingSessionCorrected(training,
                new EventId(stream, 0), 1, sitting, sitting, "typed wrongly", List.of()));
        known(People.project(37));
        long before = known(People.project(38));
        String ofEnrolled = accepted(new EventId(stream, 1));
        String ofCorrected = accepted(new EventId(stream, 2));
        String ofFunds = accepted(new EventId("project-funds:" + People.project(38), 0));
        accepted(new EventId("training:" + UUID.randomUUID(), 0));
        assertThat(since(before, People.project(37))).containsExactly(ofEnrolled, ofCorrected);
        assertThat(since(before, People.project(38))).containsExactly(ofEnrolled, ofFunds);
    }

    @Test
    void a_page_on_which_nothing_of_the_project_stands_leads_on() {
        UUID project = UUID.randomUUID();
        long before = known(project);
        happened(stream, enrolled(1, "KE", 39));
        var page = get("/v1/events?after=" + before + "&project=" + project, Role.AUDITOR);
        assertThat(page.body()).isEmpty();
        assertThat(page.headers().firstValue("Link").orElseThrow()).contains("after=" + LEDGER.head() + "&project=");
    }

    @Test
    void what_is_no_project_or_no_country_is_refused_by_name() {
        for (String wrong : List.of("project=NOK", "project=FEMALE", "project=1-1-1-1-1", "project=", "country=XQ",
                "country=Kenya", "country=ke")) {
            var answer = get("/v1/events?" + wrong, Role.AUDITOR);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("\"parameter\":\"" + wrong.substring(0, wrong.indexOf('=')) + "\"");
        }
        known(People.project(32));
        String upperCase = People.project(32).toString().toUpperCase(java.util.Locale.ROOT);
        assertThat(get("/v1/events?project=" + upperCase, Role.AUDITOR).statusCode()).isEqualTo(200);
    }

    private static List<String> since(long before, UUID project) {
        return get("/v1/events?" + (before < 0 ? "" : "after=" + before + "&") + "project=" + project, Role.AUDITOR)
                .body().lines().map(line -> new JsonMapper().readTree(line).get("id").asString()).toList();
    }

    private static String accepted(EventId fact) {
        String quality = QualityStream.of(fact, "training.over-capacity");
        happened(quality, new QualityIssueAccepted(fact, "training.over-capacity", "a larger room was found"));
        return quality + "/0";
    }

    private Event enrolled(int person, String country, int project) {
        return new BeneficiaryEnrolled(training, People.took(person, Sex.FEMALE, country, "2024-03-01", project));
    }
}
