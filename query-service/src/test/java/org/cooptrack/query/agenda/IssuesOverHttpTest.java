package org.cooptrack.query.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.People.took;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.dialogue.DialogueFollowedUp;
import org.cooptrack.events.dispute.Action;
import org.cooptrack.events.dispute.DaysLostCorrected;
import org.cooptrack.events.dispute.DaysLostRecorded;
import org.cooptrack.events.dispute.DisputeForm;
import org.cooptrack.events.dispute.Matter;
import org.cooptrack.events.dispute.Stoppage;
import org.cooptrack.events.funds.FundsReceived;
import org.cooptrack.events.funds.FundsRefunded;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionCorrected;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.project.OfficeAssigned;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Overtaken;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueAssigned;
import org.cooptrack.events.quality.QualityIssueOvertaken;
import org.cooptrack.events.quality.QualityIssuePostponed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityIssueResolved;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.FollowUpCorrected;
import org.cooptrack.events.training.FollowUpOutcome;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Quality issues as they are read, whatever the kind of the fact. */
class IssuesOverHttpTest {
    private static final String SPOTTED = "quality.spotted";
    private static final String SHORT = "training.attendance-below-threshold";
    private static final String RULE = "training.project-not-active-on-day";
    private static final int PROJECT = 6_100;
    private static final UUID STOPPAGE = UUID.fromString("01980000-0000-7000-8000-000000000077");

    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;
    private final EventId fact = new EventId(stream, 0);

    @Test
    void an_issue_that_opened_with_its_fact_tells_its_rule_owner_due_date_and_what_it_keeps_out() {
        JsonNode issue = issue(RULE, recorded("2026-12-31"));
        assertThat(issue.get("state").asString()).isEqualTo("OPEN");
        assertThat(issue.get("fact").asString()).isEqualTo(fact.toString());
        assertThat(issue.get("history").asString()).isEqualTo("/v1/history/" + stream + "?from=0&limit=1");
        assertThat(issue.get("kind").asString()).isEqualTo("training");
        assertThat(issue.get("owner").asString()).isEqualTo("project:" + People.project(PROJECT));
        assertThat(issue.get("dueOn").asString()).isEqualTo("2026-12-31");
        assertThat(issue.get("countries")).hasSize(1);
        assertThat(issue.at("/keepsOut/0/measure").asString()).isEqualTo(BeneficiaryFollowedUp.MEASURE);
        assertThat(issue.at("/keepsOut/0/quantity").asString()).isEqualTo("1");
        assertThat(issue.at("/keepsOut/0/title").asString()).isNotBlank();
    }

    @Test
    void its_rule_is_said_in_the_readers_language_without_values_that_were_never_recorded() {
        long known = recorded("2026-12-31");
        var said = new LinkedHashSet<String>();
        for (String language : List.of("fr", "en", "es")) {
            String text = new tools.jackson.databind.json.JsonMapper()
                    .readTree(get(address(RULE) + "?atLeast=" + known, language, Role.AUDITOR).body()).get("text")
                    .asString();
            assertThat(text).isNotEqualTo(RULE).doesNotContain("{0}");
            said.add(text);
        }
        assertThat(said).hasSize(3);
    }

    @Test
    void the_values_of_a_rule_are_told_in_lists_and_in_the_agenda() {
        var office = Offices.registered();
        happened(stream, followedUp(List.of()));
        long known = told(raised(SHORT, office.project(), List.of("3b241101", "50", "80")));
        String list = "/v1/quality-issues?rule=" + SHORT + "&project=" + office.project() + "&atLeast=" + known;
        String agenda = "/v1/offices/" + office.office() + "/agenda?atLeast=" + known + Offices.EVER;
        for (String address : List.of(list, agenda)) {
            assertThat(get(address, "fr", Role.AUDITOR).body())
                    .contains("La personne 3b241101 a suivi 50 % des séances ; il en faut 80 %.");
            assertThat(get(address, "es", Role.AUDITOR).body())
                    .contains("La persona 3b241101 asistió al 50 % de las sesiones; se exige el 80 %.");
        }
    }

    @Test
    void a_rule_whose_values_were_not_recorded_is_said_without_them_and_without_holes() {
        happened(stream, followedUp(List.of()));
        long known = told(raised(SHORT, People.project(PROJECT + 2), List.of()));
        assertThat(issue(SHORT, known).get("text").asString())
                .isEqualTo("The person attended less of the sessions than this training requires.");
        String other = "training.over-capacity";
        for (String language : List.of("fr", "en", "es")) {
            long raised = told(raised(other, People.project(PROJECT + 2), List.of()));
            assertThat(get(address(other) + "?atLeast=" + raised, language, Role.AUDITOR).body()).contains(other)
                    .doesNotContain("…", "{0}");
            told(new QualityIssueResolved(fact, other, "found"));
        }
    }

    @Test
    void an_accepted_issue_says_by_whom_why_and_when_and_keeps_nothing_out() {
        recorded("2026-12-31");
        JsonNode issue = issue(RULE, told(new QualityIssueAccepted(fact, RULE, "minutes seen")));
        assertThat(issue.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(issue.at("/ending/reason").asString()).isEqualTo("minutes seen");
        assertThat(issue.at("/ending/by/subject").asString()).isEqualTo("test");
        assertThat(issue.get("keepsOut")).isEmpty();
    }

    @Test
    void a_raised_issue_keeps_out_the_fact_and_its_corrections_until_it_is_resolved_and_may_be_raised_anew() {
        happened(stream, followedUp(List.of()), new FollowUpCorrected(training, fact,
                took(61, Sex.FEMALE, "KE", "2024-03-05", PROJECT), took(61, Sex.MALE, "KE", "2024-03-05", PROJECT),
                "a slip"));
        JsonNode open = issue(SPOTTED, told(raised(IssueEffect.KEEPS_OUT)));
        assertThat(open.at("/keepsOut/0/quantity").asString()).isEqualTo("1");
        assertThat(open.get("remark").asString()).isEqualTo("no list");
        JsonNode closed = issue(SPOTTED, told(new QualityIssueResolved(fact, SPOTTED, "found")));
        assertThat(closed.get("state").asString()).isEqualTo("RESOLVED");
        JsonNode again = issue(SPOTTED, told(raised(IssueEffect.KEEPS_OUT)));
        assertThat(again.get("state").asString()).isEqualTo("OPEN");
        assertThat(again.has("ending")).isFalse();
    }

    @Test
    void a_correction_that_puts_it_right_closes_the_issue_and_is_cited_and_the_fact_is_in_the_figure() {
        String figure = "/v1/statistics?measure=working-days-lost&project=" + People.project(PROJECT + 1) + "&atLeast=";
        String dispute = "dispute:" + UUID.randomUUID();
        var recorded = new EventId(dispute, 0);
        var corrected = new EventId(dispute, 1);
        happened(dispute, daysLost("40", new Breach("dispute.stoppage-after-settlement", "/occurredOn",
                "project:" + People.project(PROJECT + 1), day("2026-12-31"))));
        long known = happened(dispute, new DaysLostCorrected(StreamId.uuid(dispute), recorded, stoppage("40"),
                stoppage("5"), "a slip", List.of()));
        assertThat(json(figure + known, Role.ANALYST).at("/figures/0/totals/0/held").asLong()).isEqualTo(1);
        String rule = "dispute.stoppage-after-settlement";
        known = told(new QualityIssueOvertaken(recorded, rule, corrected, Overtaken.PUT_RIGHT));
        JsonNode total = json(figure + known, Role.ANALYST).at("/figures/0/totals/0");
        assertThat(total.get("total").asString()).isEqualTo("5");
        assertThat(total.get("held").asLong()).isZero();
        JsonNode issue = json("/v1/quality-issues/" + StreamId.uuid(QualityStream.of(recorded, rule)) + "?atLeast="
                + known, Role.FIELD_OFFICE);
        assertThat(issue.get("state").asString()).isEqualTo("OVERTAKEN");
        assertThat(issue.at("/ending/overtakenBy").asString()).isEqualTo(corrected.toString());
        assertThat(issue.at("/ending/how").asString()).isEqualTo("PUT_RIGHT");
        String address = "/v1/quality-issues/" + StreamId.uuid(QualityStream.of(recorded, rule));
        assertThat(get(address, "fr", Role.AUDITOR).body())
                .contains("D'après ce qui a été dit depuis, le fait n'enfreint plus la règle.");
        assertThat(get(address, "es", Role.AUDITOR).body())
                .contains("Según lo dicho después, el hecho ya no incumple la regla.");
        assertThat(issue.at("/ending/reason").asString())
                .isEqualTo("By what was said since, the fact no longer breaks the rule.");
        assertThat(issue.get("keepsOut")).isEmpty();
        String list = "/v1/quality-issues?project=" + People.project(PROJECT + 1) + "&atLeast=" + known + "&state=";
        assertThat(dues(list + "OVERTAKEN")).hasSize(1);
        assertThat(dues(list + "OPEN")).as("what is left to do").isEmpty();
    }

    @Test
    void of_two_refunds_in_question_each_keeps_out_its_own() {
        UUID project = UUID.randomUUID(), receipt = UUID.randomUUID();
        String funds = "project-funds:" + project;
        happened(funds, new FundsReceived(project, receipt, received("600", "2024-04-01"), List.of(), List.of()));
        happened(funds, refunded(project, receipt, "-500"));
        long known = happened(funds, refunded(project, receipt, "-200"));
        assertThat(keptOut(new EventId(funds, 1), known)).containsExactly("-500");
        assertThat(keptOut(new EventId(funds, 2), known)).containsExactly("-200");
    }

    @Test
    void a_correction_in_question_that_moves_a_receipt_to_another_year_keeps_something_out() {
        UUID project = UUID.randomUUID(), receipt = UUID.randomUUID();
        String funds = "project-funds:" + project;
        happened(funds, new FundsReceived(project, receipt, received("600", "2024-04-01"), List.of(), List.of()));
        long known = happened(funds, new TransactionCorrected(project, receipt, new EventId(funds, 0),
                received("600", "2024-04-01"), received("600", "2025-04-01"), "misread", List.of(aboveRefunded())));
        assertThat(keptOut(new EventId(funds, 1), known)).containsExactly("0");
    }

    private static List<String> keptOut(EventId fact, long known) {
        return json("/v1/quality-issues/" + StreamId.uuid(QualityStream.of(fact, "funds.above-refunded"))
                + "?atLeast=" + known, Role.FIELD_OFFICE).get("keepsOut").valueStream()
                .filter(one -> one.get("measure").asString().equals("receipts"))
                .map(one -> one.get("quantity").asString()).toList();
    }

    private static FundsRefunded refunded(UUID project, UUID receipt, String amount) {
        return new FundsRefunded(project, UUID.randomUUID(), receipt, "unspent", received(amount, "2024-06-01"),
                List.of(aboveRefunded()), List.of());
    }

    private static Transaction received(String amount, String date) {
        return Transaction.plain(null, TransactionType.RECEIPT, new Money(Decimal.of(amount), "NOK", day("2024-04-01")),
                FieldDate.parse(date), Party.of(People.project(PROJECT)), null);
    }

    private static Breach aboveRefunded() {
        return new Breach("funds.above-refunded", "/value", "project:" + People.project(PROJECT), day("2026-12-31"));
    }

    @Test
    void an_issue_that_stands_beside_keeps_nothing_out() {
        happened(stream, followedUp(List.of()));
        assertThat(issue(SPOTTED, told(raised(IssueEffect.STANDS_BESIDE))).get("keepsOut")).isEmpty();
    }

    @Test
    void owner_and_due_date_are_those_said_last() {
        happened(stream, followedUp(List.of()));
        told(raised(IssueEffect.KEEPS_OUT));
        told(new QualityIssueAssigned(fact, SPOTTED, Owner.person(new Actor("https://issuer.example", "amina"))));
        JsonNode issue = issue(SPOTTED, told(new QualityIssuePostponed(fact, SPOTTED, day("2027-01-31"), "rains")));
        assertThat(issue.get("owner").asString()).isEqualTo("person:https://issuer.example amina");
        assertThat(issue.get("dueOn").asString()).isEqualTo("2027-01-31");
        assertThat(get(address(SPOTTED), Role.AUDITOR).headers().firstValue("ETag")).contains("\"2\"");
    }

    @Test
    void a_fact_that_counts_nothing_has_issues_too() {
        long known = happened("dialogue:" + training, new DialogueFollowedUp(training, 1, FieldDate.parse("2026-05"),
                org.cooptrack.events.dialogue.FollowUpOutcome.CARRIED_OUT, null,
                List.of(new Breach("dialogue.follow-up-without-session", "/occurredOn",
                        "project:" + People.project(PROJECT), day("2026-06-30")))));
        UUID id = StreamId.uuid(
                QualityStream.of(new EventId("dialogue:" + training, 0), "dialogue.follow-up-without-session"));
        JsonNode issue = json("/v1/quality-issues/" + id + "?atLeast=" + known, Role.RECORDER);
        assertThat(issue.get("keepsOut")).isEmpty();
        assertThat(issue.at("/projects/0").asString()).isEqualTo(People.project(PROJECT).toString());
    }

    @Test
    void the_list_is_filtered_by_what_an_issue_is_and_by_the_office_of_its_project_and_paged_by_due_date() {
        UUID office = UUID.randomUUID();
        UUID project = UUID.randomUUID();
        happened("office:" + office, new OfficeRegistered(office, "O" + office, LocalizedText.of(
                java.util.Map.of("fr", "Bureau")), "KE", null, List.of("KE"), day("2000-01-01")));
        happened("project:" + project, new OfficeAssigned(project, null, office, day("2020-01-01")));
        long known = 0;
        for (String due : List.of("2026-03-01", "2026-01-01", "2026-02-01"))
            known = happened("training:" + UUID.randomUUID(), new BeneficiaryFollowedUp(training,
                    took(62, Sex.FEMALE, "KE", "2024-03-05", PROJECT), 3, FollowUpOutcome.APPLIED,
                    List.of(new Breach(RULE, "/month", "project:" + project, day(due)))));
        String list = "/v1/quality-issues?atLeast=" + known + "&office=" + office;
        assertThat(dues(list)).containsExactly("2026-01-01", "2026-02-01", "2026-03-01");
        assertThat(dues(list + "&overdueOn=2026-02-01")).containsExactly("2026-01-01");
        assertThat(dues(list + "&dueBefore=2026-03-01&state=OPEN&kind=training&country=KE&rule=" + RULE
                + "&project=" + project + "&owner=project:" + project)).hasSize(2);
        assertThat(dues(list + "&state=RESOLVED")).isEmpty();
        var paged = new ArrayList<String>();
        String after = "";
        do {
            JsonNode page = json(list + "&limit=1" + after, Role.AUDITOR);
            page.get("items").forEach(one -> paged.add(one.get("dueOn").asString()));
            after = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());
        assertThat(paged).isEqualTo(dues(list));
    }

    @Test
    void what_could_match_nothing_is_refused() {
        for (String wrong : List.of("state=DONE", "colour=red", "overdueOn=tomorrow", "after=x"))
            assertThat(get("/v1/quality-issues?" + wrong, Role.AUDITOR).statusCode()).as(wrong).isEqualTo(400);
        assertThat(get("/v1/quality-issues/" + UUID.randomUUID(), Role.AUDITOR).statusCode()).isEqualTo(404);
        assertThat(get("/v1/quality-issues", Role.ANALYST).statusCode()).isEqualTo(403);
    }

    private static DaysLostRecorded daysLost(String days, Breach breach) {
        return new DaysLostRecorded(UUID.randomUUID(), stoppage(days), List.of(breach));
    }

    private static Stoppage stoppage(String days) {
        var matter = new Matter(People.setting(PROJECT + 1), List.of("KE"), "WAGES", DisputeForm.INDIVIDUAL);
        return new Stoppage(STOPPAGE, matter, Action.STRIKE, FieldDate.parse("2025-03"), Decimal.of(days), null,
                CountBasis.ADMINISTRATIVE_RECORD, null, null);
    }

    private static List<String> dues(String list) {
        return json(list, Role.AUDITOR).get("items").valueStream().map(one -> one.get("dueOn").asString()).toList();
    }

    private long recorded(String due) {
        return happened(stream, followedUp(
                List.of(new Breach(RULE, "/month", "project:" + People.project(PROJECT), day(due)))));
    }

    private BeneficiaryFollowedUp followedUp(List<Breach> breaches) {
        return new BeneficiaryFollowedUp(training, took(61, Sex.FEMALE, "KE", "2024-03-05", PROJECT), 3,
                FollowUpOutcome.APPLIED, breaches);
    }

    private QualityIssueRaised raised(IssueEffect effect) {
        return new QualityIssueRaised(fact, SPOTTED, "", Owner.project(People.project(PROJECT)), day("2026-12-31"),
                effect, Belonging.ofProject(People.project(PROJECT)), "no list", List.of());
    }

    private QualityIssueRaised raised(String rule, UUID project, List<String> values) {
        return new QualityIssueRaised(fact, rule, "", Owner.project(project), day("2026-12-31"),
                IssueEffect.KEEPS_OUT, Belonging.ofProject(project), "seen", values);
    }

    private static long told(QualityEvent event) {
        return happened(QualityStream.of(event.fact(), event.rule()), event);
    }

    private String address(String rule) {
        return "/v1/quality-issues/" + StreamId.uuid(QualityStream.of(fact, rule));
    }

    private JsonNode issue(String rule, long known) {
        return json(address(rule) + "?atLeast=" + known, Role.FIELD_OFFICE);
    }
}
