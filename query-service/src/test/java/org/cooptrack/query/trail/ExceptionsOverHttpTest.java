package org.cooptrack.query.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.events.count.Counting;
import org.cooptrack.events.count.PersonsCounted;
import org.cooptrack.events.count.Portion;
import org.cooptrack.events.results.PeriodApproved;
import org.cooptrack.events.results.PeriodCertified;
import org.cooptrack.events.results.PeriodOpened;
import org.cooptrack.events.results.PeriodReopened;
import org.cooptrack.events.results.PeriodSubmitted;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Sex;
import org.cooptrack.ledger.Refusals;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.jspecify.annotations.Nullable;
import org.cooptrack.events.correction.CorrectionApproved;
import org.cooptrack.events.correction.CorrectionFailed;
import org.cooptrack.events.correction.CorrectionRequested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What stands out in history: told with its events, and nothing of what does not. */
class ExceptionsOverHttpTest {
    private static int projects = 91_000;

    private final int project = ++projects;
    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;
    private final String results = "project-results:" + People.project(project);
    private final UUID period = UUID.randomUUID();

    {
        Service.known(People.project(project));
    }

    @Test
    void what_was_recorded_after_the_certificate_is_listed_and_what_was_before_is_not() {
        by("chidi", stream, trained(1, "2025-03-01"));
        String certificate = certified("2025-01-01", "2025-06-30", "edo");
        by("chidi", stream, trained(2, "2025-03-02"), trained(3, "2025-08-01"));
        by("edo", results, new PeriodReopened(People.project(project), period, "a late list"));
        by("chidi", stream, trained(4, "2025-03-03"));

        JsonNode found = list("after-certification", "");
        assertThat(events(found)).containsExactly(stream + "/1", stream + "/3");
        assertThat(found.at("/items/0/besides").asString()).isEqualTo(certificate);
        assertThat(found.at("/items/0/recordedBy/subject").asString()).isEqualTo("chidi");
        assertThat(events(list("after-certification", "&occurredFrom=2025-03-03"))).containsExactly(stream + "/3");
    }

    @Test
    void what_its_approver_recorded_himself_is_listed_also_in_anothers_name() {
        by("chidi", stream, trained(1, "2025-03-01"));
        by("edo", stream, trained(2, "2025-03-02"));
        Service.happened(metadata("chidi", "edo"), stream, trained(3, "2025-03-02"));
        by("edo", stream, trained(4, "2025-12-01"));
        certified("2025-01-01", "2025-06-30", "edo");
        assertThat(events(list("by-approver", ""))).containsExactly(stream + "/1", stream + "/2");
        assertThat(events(list("on-behalf", ""))).containsExactly(stream + "/2");
        assertThat(list("on-behalf", "").at("/items/0/onBehalfOf/subject").asString()).isEqualTo("edo");
    }

    @Test
    void what_was_recorded_by_who_then_approved_its_correction_is_listed_with_that_approval() {
        by("edo", stream, trained(1, "2025-03-01"));
        by("chidi", stream, trained(2, "2025-03-02"));
        String own = corrected(stream + "/0", "chidi", metadata("edo", null), "chidi");
        String others = corrected(stream + "/1", "chidi", metadata("edo", null), "chidi");
        String named = corrected(stream + "/1", "chidi", metadata("efe", "chidi"), "chidi");
        JsonNode found = list("by-approver", "");
        assertThat(events(found)).containsExactly(stream + "/0", stream + "/1", named + "/0");
        assertThat(found.at("/items/0/besides").asString()).isEqualTo(own + "/1");
        assertThat(found.at("/items/1/besides").asString()).as("in whose name it was approved")
                .isEqualTo(named + "/1");
        assertThat(events(found)).doesNotContain(others + "/0");
    }

    /** A correction that was asked for, approved and refused by a rule then: nothing more was recorded. */
    private String corrected(String fact, String asks, Metadata approves, String concludes) {
        UUID correction = UUID.randomUUID();
        String id = "correction:" + correction;
        by(asks, id, new CorrectionRequested(correction, EventId.parse(fact), List.of(People.project(project)),
                "training.CorrectCompletion", Map.of(), null, null));
        Service.happened(approves, id, new CorrectionApproved(correction));
        by(concludes, id, new CorrectionFailed(correction, "training.unknown", "/training", List.of()));
        return id;
    }

    @Test
    void what_was_recorded_long_after_it_happened_is_listed_and_the_delays_are_spread() {
        by("chidi", stream, trained(1, today(-100)), trained(2, today(-20)), trained(3, today(-400)));
        assertThat(events(list("late", ""))).containsExactly(stream + "/0", stream + "/2");
        assertThat(events(list("late", "&over=390"))).containsExactly(stream + "/2");
        JsonNode delays = list("delays", "");
        assertThat(delays.get("events").asLong()).isEqualTo(3);
        assertThat(delays.get("withinAMonth").asLong()).isEqualTo(1);
        assertThat(delays.get("later").asLong()).isEqualTo(1);
        assertThat(delays.get("median").asLong()).isBetween(99L, 101L);
    }

    @Test
    void the_same_person_twice_on_a_day_is_a_double_until_one_is_taken_back() {
        by("chidi", stream, trained(1, "2025-03-01"), trained(2, "2025-03-01"));
        by("chidi", "training:" + UUID.randomUUID(), trained(1, "2025-03-02"));
        assertThat(list("duplicates", "").get("items")).isEmpty();
        by("chidi", stream, trained(1, "2025-03-01"));
        JsonNode found = list("duplicates", "").get("items");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/events")).extracting(JsonNode::asString).containsExactly(stream + "/0", stream + "/2");
        assertThat(found.toString()).as("who it is is not told").doesNotContain(People.person(91_001).toString());
        by("chidi", stream, new CompletionRetracted(training, new EventId(stream, 2), took(1, "2025-03-01"), "twice"));
        assertThat(list("duplicates", "").get("items")).isEmpty();
    }

    @Test
    void amounts_that_end_with_zero_are_counted_and_their_last_digits_held_against_chance() {
        for (int number = 0; number < 60; number++)
            by("chidi", "count:" + UUID.randomUUID(), counted(number < 40 ? 100 : 11 + number % 9, number));
        JsonNode found = list("round-numbers", "").at("/items/0");
        assertThat(found.get("amounts").asLong()).isEqualTo(60);
        assertThat(found.get("ofTen").asLong()).isEqualTo(40);
        assertThat(found.get("ofHundred").asLong()).isEqualTo(40);
        assertThat(Double.parseDouble(found.get("chiSquare").asString())).isGreaterThan(200);
        assertThat(found.get("probability").asString()).isEqualTo("0");
        assertThat(found.get("events")).hasSize(40);
    }

    @Test
    void a_period_of_which_most_was_recorded_in_its_last_days_has_a_peak() {
        opened(today(-60), today(2));
        by("chidi", stream, trained(1, today(-30)), trained(2, today(-10)), trained(3, today(-90)));
        JsonNode found = list("last-days", "").get("items");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/events").asLong()).isEqualTo(2);
        assertThat(found.at("/0/inLastDays").asLong()).isEqualTo(2);
        assertThat(found.at("/0/peak").asBoolean()).isTrue();
        assertThat(found.at("/0/evenShare").asString()).isEqualTo("0.111111");
        assertThat(found.at("/0/recordedThen")).extracting(JsonNode::asString)
                .containsExactly(stream + "/0", stream + "/1");
    }

    @Test
    void who_used_which_role_up_to_a_day_is_told_and_before_it_nobody() {
        String subject = "fatou-" + project;
        by(subject, stream, trained(1, "2025-03-01"));
        String asked = "/v1/audit/exceptions/permissions?subject=" + subject + "&atLeast=" + Service.LEDGER.head();
        JsonNode used = Service.json(asked + "&on=" + today(1), Role.AUDITOR).at("/items/0");
        assertThat(used.get("role").asString()).isEqualTo("recorder");
        assertThat(used.get("lastEvent").asString()).isEqualTo(stream + "/0");
        assertThat(Service.json(asked + "&on=" + today(-1), Role.AUDITOR).get("items")).isEmpty();
    }

    @Test
    void lists_go_on_page_by_page() {
        by("chidi", stream, trained(1, "2020-03-01"), trained(2, "2020-03-01"), trained(3, "2020-03-01"));
        var pages = new ArrayList<String>();
        String next = "";
        do {
            JsonNode page = list("late", "&limit=2" + next);
            pages.addAll(events(page));
            next = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(pages).containsExactly(stream + "/0", stream + "/1", stream + "/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after-certification", "by-approver", "late", "on-behalf", "duplicates", "round-numbers",
            "last-days", "delays"})
    void what_cannot_be_asked_for_is_refused_and_nobody_but_an_auditor_asks(String list) {
        for (String wrong : List.of("colour=red", "project=" + UUID.randomUUID(), "country=XX",
                "occurredFrom=2025-02-30", "occurredFrom=2025-02-02&occurredUpTo=2025-02-01"))
            assertThat(Service.get("/v1/audit/exceptions/" + list + "?" + wrong, Role.AUDITOR).statusCode()).as(wrong)
                    .isEqualTo(400);
        for (Role role : Role.ofTokens())
            assertThat(Service.get("/v1/audit/exceptions/" + list, role).statusCode()).as(role.code())
                    .isEqualTo(role == Role.AUDITOR ? 200 : 403);
    }

    @Test
    void refusals_are_listed_by_role_and_day_and_page_by_page() {
        String subject = "rita-" + project;
        var day = LocalDate.parse("2026-03-02");
        for (String rule : List.of("training.over-capacity", "training.unknown", "training.cancelled"))
            new Refusals(Service.LEDGER).add(Map.of(new Refusals.Kind(day, "test", subject, "implementing-partner",
                    "training.EnrolBeneficiary", rule), 2L));
        new Refusals(Service.LEDGER).add(Map.of(new Refusals.Kind(day, "test", subject, "recorder",
                "training.EnrolBeneficiary", "training.unknown"), 1L));
        String asked = "/v1/audit/exceptions/refusals?subject=" + subject;
        JsonNode first = Service.json(asked + "&role=implementing-partner&limit=2", Role.AUDITOR);
        assertThat(first.get("items")).hasSize(2);
        assertThat(first.at("/items/0/times").asLong()).isEqualTo(2);
        assertThat(Service.json(asked + "&role=implementing-partner&limit=2&after=" + first.get("next").asString(),
                Role.AUDITOR).get("items")).hasSize(1);
        assertThat(Service.json(asked + "&from=2026-03-03", Role.AUDITOR).get("items")).isEmpty();
        assertThat(Service.json(asked + "&rule=training.unknown", Role.AUDITOR).get("items")).hasSize(2);
        for (String wrong : List.of("role=boss", "from=soon", "from=2026-01-02&upTo=2026-01-01", "after=x"))
            assertThat(Service.get("/v1/audit/exceptions/refusals?" + wrong, Role.AUDITOR).statusCode()).as(wrong)
                    .isEqualTo(400);
        assertThat(Service.get("/v1/audit/exceptions/refusals", Role.ADMINISTRATOR).statusCode()).isEqualTo(403);
    }

    private String certified(String from, String to, String approver) {
        opened(from, to);
        by("chidi", results, new PeriodSubmitted(People.project(project), period));
        by(approver, results, new PeriodApproved(People.project(project), period),
                new PeriodCertified(People.project(project), period));
        return results + "/" + Service.LEDGER.lastVersion(results);
    }

    private void opened(String from, String to) {
        by("chidi", results, new PeriodOpened(People.project(project), period,
                new Period(LocalDate.parse(from), LocalDate.parse(to))));
    }

    private static String today(int later) { return LocalDate.now(ZoneOffset.UTC).plusDays(later).toString(); }

    private BeneficiaryTrained trained(int person, String day) {
        return new BeneficiaryTrained(training, took(person, day), CompletionBasis.ATTESTED_REGISTER, null, null);
    }

    private Participation took(int person, String day) {
        return People.took(91_000 + person, Sex.FEMALE, "SN", day, project);
    }

    private PersonsCounted counted(long persons, int number) {
        LocalDate from = LocalDate.parse("2025-01-01").plusDays(number);
        return new PersonsCounted(UUID.randomUUID(), new Counting(BeneficiaryTrained.MEASURE,
                People.setting(project), "SIYB", new Period(from, from), CountBasis.PARTNER_REPORTED, null, null,
                List.of(new Portion(persons, took(1, "2025-01-01").attributes())), null), List.of());
    }

    private static void by(String subject, String stream, Event... events) {
        Service.happened(metadata(subject, null), stream, events);
    }

    private static Metadata metadata(String subject, @Nullable String behalf) {
        UUID command = UUID.randomUUID();
        return new Metadata(new Actor("test", subject), Role.RECORDER,
                behalf == null ? null : new Actor("test", behalf),
                "1", null, command, command, null);
    }

    private JsonNode list(String what, String more) {
        return Service.json("/v1/audit/exceptions/" + what + "?project=" + People.project(project) + more + "&atLeast="
                + Service.LEDGER.head(), Role.AUDITOR);
    }

    private static List<String> events(JsonNode found) {
        return found.get("items").valueStream().map(item -> item.get("event").asString()).toList();
    }
}
