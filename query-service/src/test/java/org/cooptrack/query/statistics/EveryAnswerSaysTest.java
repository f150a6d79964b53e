package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.People.took;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.OperationsClosed;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.results.PeriodApproved;
import org.cooptrack.events.results.PeriodCertified;
import org.cooptrack.events.results.PeriodOpened;
import org.cooptrack.events.results.PeriodReopened;
import org.cooptrack.events.results.PeriodReturned;
import org.cooptrack.events.results.PeriodSubmitted;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionCorrected;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Projects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EveryAnswerSaysTest {
    private static final Evidence REGISTER = new Evidence("https://files.example/register.pdf", null, "B01");

    private final UUID training = UUID.randomUUID();
    private final UUID period = UUID.randomUUID();
    private final String stream = "training:" + training;

    @Test
    void a_figure_is_certified_while_all_its_facts_lie_in_certified_periods() {
        happened(stream, trained(took(1, Sex.FEMALE, "KE", "2024-03-05", 601), null),
                trained(took(2, Sex.MALE, "KE", "2024-12-31", 601), null));
        long approved = period(601, "2024-01-01", "2024-12-31");
        long certified = happened(results(601), new PeriodCertified(People.project(601), period));
        assertThat(ask("&project=" + id(601) + "&atLeast=" + certified).get("provisional").asBoolean()).isFalse();
        assertThat(ask("&project=" + id(601) + "&asOf=" + approved).get("provisional").asBoolean()).isTrue();

        long later = happened(stream, trained(took(3, Sex.MALE, "KE", "2025-01-01", 601), null));
        JsonNode both = ask("&by=year&project=" + id(601) + "&atLeast=" + later);
        assertThat(both.get("provisional").asBoolean()).isTrue();
        assertThat(both.at("/totals/0/certification").toString()).isEqualTo("{\"facts\":3,\"inCertifiedPeriods\":2}");
        assertThat(both.at("/cells/0/provisional").asBoolean()).isFalse();
        assertThat(both.at("/cells/1/provisional").asBoolean()).isTrue();

        long reopened = happened(results(601), new PeriodReopened(People.project(601), period, "a late list"));
        assertThat(ask("&year=2024&project=" + id(601) + "&atLeast=" + reopened).get("provisional").asBoolean())
                .isTrue();
        assertThat(ask("&year=2024&project=" + id(601) + "&asOf=" + later).get("provisional").asBoolean()).isFalse();
    }

    @Test
    void a_certificate_covers_what_was_known_when_it_was_given() {
        var first = took(1, Sex.FEMALE, "KE", "2024-03-05", 608);
        var second = took(2, Sex.MALE, "UG", "2024-03-05", 608);
        happened(stream, trained(first, null), trained(second, null));
        period(608, "2024-01-01", "2024-12-31");
        long certified = happened(results(608), new PeriodCertified(People.project(608), period));
        long retracted = happened(stream,
                new CompletionRetracted(training, new EventId(stream, 1), second, "never happened"));
        JsonNode answer = ask("&by=country&project=" + id(608) + "&atLeast=" + retracted);
        assertThat(answer.at("/totals/0/certification").toString()).isEqualTo("{\"facts\":1,\"inCertifiedPeriods\":1}");
        assertThat(answer.get("provisional").asBoolean()).isTrue();
        assertThat(answer.at("/cells/0/provisional").asBoolean()).isFalse();
        assertThat(ask("&project=" + id(608) + "&asOf=" + certified).get("provisional").asBoolean()).isFalse();

        var moved = took(1, Sex.FEMALE, "TZ", "2024-03-05", 608);
        certifiedAgain(608, retracted);
        long corrected = happened(stream,
                new CompletionCorrected(training, new EventId(stream, 0), first, moved, "wrong country"));
        JsonNode after = ask("&country=TZ&project=" + id(608) + "&atLeast=" + corrected);
        assertThat(after.at("/totals/0/certification").toString()).isEqualTo("{\"facts\":1,\"inCertifiedPeriods\":0}");
        certifiedAgain(608, corrected);
    }

    private void certifiedAgain(int project, long known) {
        assertThat(ask("&project=" + id(project) + "&asOf=" + known).get("provisional").asBoolean()).isTrue();
        UUID id = People.project(project);
        long again = happened(results(project), new PeriodReopened(id, period, "a late list"),
                new PeriodSubmitted(id, period), new PeriodApproved(id, period), new PeriodCertified(id, period));
        assertThat(ask("&project=" + id(project) + "&atLeast=" + again).get("provisional").asBoolean()).isFalse();
    }

    @Test
    void a_fact_known_only_to_the_year_is_certified_once_the_whole_year_is() {
        happened(stream, trained(took(1, Sex.FEMALE, "KE", "2024", 602), null));
        period(602, "2024-01-01", "2024-06-30");
        long half = happened(results(602), new PeriodCertified(People.project(602), period));
        assertThat(ask("&project=" + id(602) + "&atLeast=" + half).get("provisional").asBoolean()).isTrue();
        UUID second = UUID.randomUUID();
        long whole = happened(results(602), opened(602, second, "2024-07-01", "2024-12-31"),
                new PeriodSubmitted(People.project(602), second), new PeriodApproved(People.project(602), second),
                new PeriodCertified(People.project(602), second));
        assertThat(ask("&project=" + id(602) + "&atLeast=" + whole).get("provisional").asBoolean()).isFalse();
    }

    @Test
    void a_fact_shared_by_two_projects_is_certified_with_one_of_them_and_none_at_all_is_provisional() {
        happened(stream, trained(took(1, Sex.FEMALE, "KE", "2024-03-05", 603, 604), null));
        period(604, "2024-01-01", "2024-12-31");
        long certified = happened(results(604), new PeriodCertified(People.project(604), period));
        assertThat(ask("&project=" + id(603) + "&atLeast=" + certified).get("provisional").asBoolean()).isFalse();
        JsonNode nothing = ask("&year=2019&project=" + id(604));
        assertThat(nothing.get("provisional").asBoolean()).isTrue();
        assertThat(nothing.at("/totals/0/certification/facts").asLong()).isZero();
    }

    @Test
    void the_share_of_facts_with_evidence_follows_corrections_and_retractions() {
        var first = took(1, Sex.FEMALE, "KE", "2024-03-05", 605);
        happened(stream, trained(first, REGISTER), trained(took(2, Sex.MALE, "UG", "2024-03-05", 605), null),
                trained(took(3, Sex.MALE, "KE", "2024-03-05", 605), REGISTER));
        var moved = took(1, Sex.FEMALE, "UG", "2024-03-05", 605);
        long corrected = happened(stream,
                new CompletionCorrected(training, new EventId(stream, 0), first, moved, "wrong country"));
        JsonNode answer = ask("&by=country&project=" + id(605) + "&atLeast=" + corrected);
        assertThat(answer.at("/totals/0/evidence").toString()).isEqualTo("{\"facts\":3,\"with\":2}");
        assertThat(answer.at("/cells/0/evidence").toString()).isEqualTo("{\"facts\":1,\"with\":1}");
        assertThat(answer.at("/cells/1/evidence").toString()).isEqualTo("{\"facts\":2,\"with\":1}");
        long retracted = happened(stream,
                new CompletionRetracted(training, new EventId(stream, 3), moved, "never happened"));
        assertThat(ask("&project=" + id(605) + "&atLeast=" + retracted).at("/totals/0/evidence").toString())
                .isEqualTo("{\"facts\":2,\"with\":1}");
    }

    @Test
    void coverage_says_how_many_of_the_projects_that_were_active_reported() {
        String office = UUID.randomUUID().toString();
        begun(606, office);
        begun(607, office);
        happened("project:" + People.project(607), new OperationsClosed(People.project(607), day("2025-01-01")));
        long told = happened(stream, trained(took(1, Sex.FEMALE, "KE", "2024-03-05", 606), null));
        assertThat(coverage(2024, office, told)).isEqualTo("{\"reported\":0,\"expected\":2}");
        assertThat(ask("&year=2024&project=" + id(606) + "&project=" + id(607)).get("coverage").toString())
                .isEqualTo("{\"reported\":1,\"expected\":2}");
        long opened = happened(results(607), opened(607, period, "2024-01-01", "2024-12-31"));
        assertThat(coverage(2024, office, opened)).isEqualTo("{\"reported\":0,\"expected\":2}");
        long submitted = happened(results(607), new PeriodSubmitted(People.project(607), period));
        assertThat(coverage(2024, office, submitted)).isEqualTo("{\"reported\":1,\"expected\":2}");
        long returned = happened(results(607), new PeriodReturned(People.project(607), period, "incomplete"));
        assertThat(coverage(2024, office, returned)).isEqualTo("{\"reported\":0,\"expected\":2}");
        assertThat(coverage(2024, office + "&asOf=" + submitted, returned))
                .isEqualTo("{\"reported\":1,\"expected\":2}");
        assertThat(coverage(2025, office, returned)).isEqualTo("{\"reported\":0,\"expected\":1}");
        assertThat(coverage(2019, office, returned)).isEqualTo("{\"reported\":0,\"expected\":0}");
    }

    @Test
    void what_its_marks_mean_is_said_in_words() {
        JsonNode answer = json("/v1/statistics?measure=beneficiaries-trained", Role.ANALYST);
        assertThat(answer.at("/notes/coverage").asString()).startsWith("Expected: the projects active");
        assertThat(answer.at("/notes/provisional").asString()).contains("certified");
        assertThat(answer.at("/notes/evidence").asString()).contains("evidence");
        assertThat(answer.at("/notes/held").asString()).contains("the figure keeps the earlier value");
        assertThat(answer.at("/notes/events").asString()).contains("cell.<dimension>");
    }

    private static void begun(int number, String office) {
        UUID project = People.project(number);
        happened("project:" + project, Projects.drafted(project, null, UUID.fromString(office), day("2024-01-10")),
                new ProjectActivated(project, day("2024-02-01")));
    }

    private static String coverage(int year, String office, long atLeast) {
        return ask("&year=" + year + "&office=" + office + "&atLeast=" + atLeast).get("coverage").toString();
    }

    private long period(int project, String from, String to) {
        return happened(results(project), opened(project, period, from, to),
                new PeriodSubmitted(People.project(project), period),
                new PeriodApproved(People.project(project), period));
    }

    private static Event opened(int project, UUID period, String from, String to) {
        return new PeriodOpened(People.project(project), period, new Period(day(from), day(to)));
    }

    private Event trained(Participation participation, @Nullable Evidence evidence) {
        return new BeneficiaryTrained(training, participation, CompletionBasis.ATTESTED_REGISTER, null, evidence);
    }

    private static String results(int project) { return "project-results:" + People.project(project); }

    private static String id(int project) { return People.project(project).toString(); }

    private static JsonNode ask(String more) {
        return json("/v1/statistics?measure=beneficiaries-trained" + more, Role.ANALYST).at("/figures/0");
    }
}
