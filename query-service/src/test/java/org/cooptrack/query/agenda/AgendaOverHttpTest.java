package org.cooptrack.query.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.funds.Agreed;
import org.cooptrack.events.funds.Delivered;
import org.cooptrack.events.funds.FundingAgreementCorrected;
import org.cooptrack.events.funds.FundingAgreementRetracted;
import org.cooptrack.events.funds.FundingAgreementSigned;
import org.cooptrack.events.funds.ProgressReportRecorded;
import org.cooptrack.events.funds.ProgressReportRetracted;
import org.cooptrack.events.funds.ReportDue;
import org.cooptrack.events.funds.ReportKind;
import org.cooptrack.events.office.OfficeMoved;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.project.OfficeAssigned;
import org.cooptrack.events.release.Coercion;
import org.cooptrack.events.release.IdentifiedBy;
import org.cooptrack.events.release.Release;
import org.cooptrack.events.release.WorkerReleased;
import org.cooptrack.events.results.BaselineDeferred;
import org.cooptrack.events.results.BaselineSet;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionCorrected;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.training.FollowUpCorrected;
import org.cooptrack.events.training.FollowUpOutcome;
import org.cooptrack.events.training.FollowUpRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an office has to do: follow-ups, reports and issues, with those of the offices below it. */
class AgendaOverHttpTest {
    private final UUID region = registered(null);
    private final UUID office = registered(region);
    private final UUID project = UUID.randomUUID();
    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;
    private final Participation took = took("2024-03-31");
    private final EventId completion = new EventId(stream, 0);
    private long known;

    @Test
    void follow_ups_of_a_training_are_due_after_three_six_and_twelve_months() {
        trained();
        assertThat(dues(office, "2024-01-01", "2026-01-01")).containsExactly("2024-06-30", "2024-09-30", "2025-03-31");
        JsonNode first = agenda(office, "2024-06-30", "2024-07-07").get("items").get(0);
        assertThat(first.get("what").asString()).isEqualTo("FOLLOW_UP");
        assertThat(first.get("kind").asString()).isEqualTo("training");
        assertThat(first.get("months").asInt()).isEqualTo(3);
        assertThat(first.get("late").asBoolean()).isFalse();
        assertThat(first.get("thing").asString()).isEqualTo(stream);
        assertThat(first.get("event").asString()).isEqualTo(completion.toString());
        assertThat(first.get("about").asString()).isEqualTo(took.person().toString());
    }

    @Test
    void the_list_reaches_a_week_ahead_and_tells_what_is_late() {
        trained();
        assertThat(json("/v1/offices/" + office + "/agenda?atLeast=" + known + "&on=2024-06-22", Role.RECORDER)
                .get("items")).isEmpty();
        JsonNode late = json("/v1/offices/" + office + "/agenda?atLeast=" + known + "&on=2024-07-01", Role.RECORDER)
                .get("items");
        assertThat(late).hasSize(1);
        assertThat(late.get(0).get("late").asBoolean()).isTrue();
    }

    @Test
    void what_was_done_is_off_the_list_and_comes_back_when_that_is_taken_back() {
        trained();
        var asked = new BeneficiaryFollowedUp(training, took, 3, FollowUpOutcome.APPLIED, List.of());
        known = happened(stream, asked, new FollowUpCorrected(training, new EventId(stream, 1), took, took, "a slip"));
        assertThat(dues(office, "2024-01-01", "2026-01-01")).containsExactly("2024-09-30", "2025-03-31");
        known = happened(stream, new FollowUpRetracted(training, new EventId(stream, 2), took, "never"));
        assertThat(dues(office, "2024-01-01", "2026-01-01")).hasSize(3);
    }

    @Test
    void what_was_done_before_it_was_known_to_be_due_is_never_on_the_list() {
        known = happened(stream, new BeneficiaryFollowedUp(training, took, 3, FollowUpOutcome.APPLIED, List.of()));
        trained();
        assertThat(dues(office, "2024-01-01", "2026-01-01")).containsExactly("2024-09-30", "2025-03-31");
    }

    @Test
    void a_corrected_day_moves_what_is_due_and_a_retraction_takes_it_off() {
        trained();
        Participation later = took("2024-04-30");
        known = happened(stream, new CompletionCorrected(training, completion, took, later, "a slip"));
        assertThat(dues(office, "2024-01-01", "2026-01-01")).containsExactly("2024-07-30", "2024-10-30", "2025-04-30");
        known = happened(stream, new CompletionRetracted(training, new EventId(stream, 1), later, "never"));
        assertThat(dues(office, "2024-01-01", "2026-01-01")).isEmpty();
    }

    @Test
    void an_office_sees_the_work_of_the_offices_below_it_on_that_day() {
        trained();
        UUID other = registered(null);
        known = happened("office:" + office, new OfficeMoved(office, region, other, day("2025-01-01")));
        assertThat(dues(region, "2024-12-31", "2026-01-01")).hasSize(3);
        assertThat(dues(other, "2024-12-31", "2026-01-01")).isEmpty();
        assertThat(dues(region, "2025-01-01", "2026-01-01")).isEmpty();
        assertThat(dues(other, "2025-01-01", "2026-01-01")).hasSize(3);
    }

    @Test
    void a_report_is_due_to_the_office_responsible_for_the_project_until_it_is_delivered() {
        UUID agreement = UUID.randomUUID();
        happened("project:" + project, new OfficeAssigned(project, null, office, day("2020-01-01")));
        var due = new ReportDue(ReportKind.PROGRESS, new Period(day("2024-01-01"), day("2024-12-31")),
                day("2025-02-28"));
        known = happened("project-funds:" + project, new FundingAgreementSigned(project, agreement, UUID.randomUUID(),
                "REF", new Money(Decimal.of(1), "USD", day("2024-01-01")), day("2024-01-01"), List.of(due), null));
        JsonNode items = agenda(region, "2025-03-01", "2025-03-07").get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("what").asString()).isEqualTo("REPORT");
        assertThat(items.get(0).get("late").asBoolean()).isTrue();
        known = happened("project-funds:" + project,
                new ProgressReportRecorded(project, agreement, due, day("2025-03-02"), null));
        assertThat(dues(region, "2025-03-01", "2025-03-07")).isEmpty();
        known = happened("project-funds:" + project, new ProgressReportRetracted(project, agreement,
                new EventId("project-funds:" + project, 1), due, new Delivered(day("2025-03-02"), null), "not sent"));
        assertThat(dues(region, "2025-03-01", "2025-03-07")).hasSize(1);
    }

    @Test
    void a_report_is_due_as_the_agreement_put_right_asks_for_it_and_never_once_that_was_taken_back() {
        UUID agreement = UUID.randomUUID();
        happened("project:" + project, new OfficeAssigned(project, null, office, day("2020-01-01")));
        var year = new Period(day("2024-01-01"), day("2024-12-31"));
        var signed = agreed(new ReportDue(ReportKind.PROGRESS, year, day("2025-02-28")),
                new ReportDue(ReportKind.FINANCIAL, year, day("2025-02-28")));
        var corrected = agreed(new ReportDue(ReportKind.PROGRESS, year, day("2025-05-31")));
        String stream = "project-funds:" + project;
        known = happened(stream, new FundingAgreementSigned(project, agreement, signed.partner(), "REF",
                signed.amount(), signed.signedOn(), signed.reports(), null));
        assertThat(dues(region, "2025-03-01", "2025-03-07")).hasSize(2);
        known = happened(stream, new FundingAgreementCorrected(project, agreement, new EventId(stream, 0), signed,
                corrected, "misread"));
        assertThat(dues(region, "2025-03-01", "2025-03-07")).isEmpty();
        assertThat(dues(region, "2025-05-25", "2025-05-31")).hasSize(1);
        known = happened(stream, new FundingAgreementRetracted(project, agreement, new EventId(stream, 1), corrected,
                "never signed"));
        assertThat(dues(region, "2025-05-25", "2025-05-31")).isEmpty();
    }

    private static Agreed agreed(ReportDue... reports) {
        return new Agreed(new UUID(0x7000L, 1), "REF", new Money(Decimal.of(1), "USD", day("2024-01-01")),
                day("2024-01-01"), List.of(reports), null);
    }

    @Test
    void a_baseline_is_due_to_the_office_responsible_for_the_project_until_it_is_set() {
        UUID indicator = UUID.randomUUID();
        happened("project:" + project, new OfficeAssigned(project, null, office, day("2020-01-01")));
        known = happened("project-results:" + project, new BaselineDeferred(project, indicator, day("2025-02-28")));
        JsonNode items = agenda(region, "2025-03-01", "2025-03-07").get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("what").asString()).isEqualTo("BASELINE");
        assertThat(items.get(0).get("late").asBoolean()).isTrue();
        assertThat(json("/v1/offices/" + office + "/agenda?on=2025-03-01&what=BASELINE", Role.RECORDER).get("items"))
                .hasSize(1);
        known = happened("project-results:" + project, new BaselineSet(project, indicator, FieldDate.parse("2024"),
                new Reading(Value.of(Decimal.of(0)), List.of(), List.of(), null, List.of()), List.of()));
        assertThat(dues(region, "2025-03-01", "2025-03-07")).isEmpty();
    }

    @Test
    void an_open_issue_is_work_and_its_rule_is_said() {
        known = happened(stream, new BeneficiaryFollowedUp(training, took, 3, FollowUpOutcome.APPLIED,
                List.of(new Breach("training.project-not-active-on-day", "/month", "office:" + office,
                        day("2026-05-01")))));
        JsonNode issue = agenda(office, "2026-05-01", "2026-05-07").get("items").get(0);
        assertThat(issue.get("what").asString()).isEqualTo("ISSUE");
        assertThat(issue.get("rule").asString()).isEqualTo("training.project-not-active-on-day");
        assertThat(issue.get("text").asString()).isNotEqualTo("training.project-not-active-on-day");
        assertThat(json("/v1/offices/" + office + "/agenda?on=2026-05-01&what=REPORT", Role.RECORDER).get("items"))
                .isEmpty();
    }

    @Test
    void a_release_shows_country_and_quarter_only_and_nobody() {
        UUID dossier = UUID.randomUUID();
        var circumstances = new Circumstances(took.setting(), took.person(), took.attributes(),
                new Confided(FieldDate.parse("2024-Q1"), false, new SealedDetails("c2VhbGVk")));
        known = happened("release:" + dossier, new WorkerReleased(dossier, new Release(UUID.randomUUID(),
                circumstances, IdentifiedBy.POLICE, new Coercion(List.of(), List.of(), List.of())), List.of()));
        JsonNode items = agenda(office, "2024-01-01", "2026-12-31").get("items");
        assertThat(items).hasSize(4);
        assertThat(items.valueStream().map(one -> one.get("dueOn").asString())).containsExactly("2024-06-30",
                "2024-09-30", "2025-03-31", "2026-03-31");
        assertThat(items.valueStream()).allSatisfy(one -> assertThat(one.has("about")).isFalse());
    }

    @Test
    void pages_follow_one_another_in_the_order_of_due_dates() {
        trained();
        JsonNode first = json(address("2024-01-01", "2026-01-01") + "&limit=2", Role.RECORDER);
        JsonNode second = json(address("2024-01-01", "2026-01-01") + "&limit=2&after=" + first.get("next").asString(),
                Role.RECORDER);
        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void what_is_no_office_has_no_agenda_and_what_is_no_filter_is_refused() {
        assertThat(get("/v1/offices/" + UUID.randomUUID() + "/agenda", Role.RECORDER).statusCode()).isEqualTo(404);
        for (String wrong : List.of("what=HOLIDAYS", "on=today", "until=x", "state=OPEN", "after=x"))
            assertThat(get("/v1/offices/" + office + "/agenda?" + wrong, Role.RECORDER).statusCode()).as(wrong)
                    .isEqualTo(400);
    }

    private void trained() {
        known = happened(stream, new BeneficiaryTrained(training, took, CompletionBasis.ATTESTED_REGISTER, null, null));
    }

    private Participation took(String day) {
        var plain = People.took(63, Sex.FEMALE, "KE", day, 1);
        var setting = new Setting(List.of(new ProjectShare(project, Percentage.HUNDRED)), plain.setting().place(),
                office, null, List.of(), List.of());
        return new Participation(setting, plain.topic(), plain.person(), plain.attributes(), plain.occurredOn());
    }

    private static UUID registered(@Nullable UUID parent) {
        UUID id = UUID.randomUUID();
        happened("office:" + id, new OfficeRegistered(id, "O" + id, LocalizedText.of(Map.of("fr", "Bureau")), "KE",
                parent, List.of("KE"), LocalDate.parse("2000-01-01")));
        return id;
    }

    private String address(String on, String until) {
        return "/v1/offices/" + office + "/agenda?atLeast=" + known + "&on=" + on + "&until=" + until;
    }

    private JsonNode agenda(UUID whose, String on, String until) {
        return json("/v1/offices/" + whose + "/agenda?atLeast=" + known + "&on=" + on + "&until=" + until,
                Role.RECORDER);
    }

    private List<String> dues(UUID whose, String on, String until) {
        return agenda(whose, on, until).get("items").valueStream().map(one -> one.get("dueOn").asString()).toList();
    }
}
