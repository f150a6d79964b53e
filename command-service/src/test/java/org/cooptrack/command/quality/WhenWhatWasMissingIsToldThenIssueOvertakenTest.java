package org.cooptrack.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.law.GivenHistory;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lackings;
import org.cooptrack.command.law.Rule;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class WhenWhatWasMissingIsToldThenIssueOvertakenTest {
    private static final String BEGUN = "2024-01-01", IN_TIME = "2024-05-01", DAY = "2024-06-01", AFTER = "2024-08-01",
            FIRST = "01980000-0000-7000-8000-000000000001", OTHER = "01980000-0000-7000-8000-000000000002";

    private final WhenWhatWasMissingIsToldThenIssueOvertaken policy = new WhenWhatWasMissingIsToldThenIssueOvertaken(
            Lackings.all());
    private final GivenHistory history = new GivenHistory();
    private int stream = 1;

    /** The golden event of a type, as told of a day, with what else is put in its place. */
    record Told(String type, String day, String... instead) {
        Told on(String other) { return new Told(type, other, instead); }

        @Override
        public String toString() { return type; }
    }

    /** A rule, what was told before, the fact that breaks it, and what answers it, once of a day that fits and once not. */
    record Row(String rule, List<Told> before, Told fact, Told answer, Told other) {
        @Override
        public String toString() { return rule + " of " + fact + " by " + answer; }
    }

    static Stream<Row> rows() {
        return Stream.of(
                row("reform.stage-skipped", "reform.ReformOpened", milestone("Adopted", "ADOPTION"),
                        milestone("Tabled", "TABLING")),
                row("reform.stage-skipped", "reform.ReformOpened", milestone("Promulgated", "PROMULGATION"),
                        milestone("Adopted", "ADOPTION")),
                row("institution.stage-skipped", "institution.InstitutionProposed",
                        step("BeganOperating", "OPERATION"), step("Established", "ESTABLISHMENT")),
                row("institution.stage-skipped", "institution.InstitutionProposed", step("Constituted", "CONSTITUTION"),
                        new Told("institution.MandateGiven", DAY)),
                row("dialogue.agreement-without-session", "dialogue.DialogueSessionConvened",
                        told("dialogue.AgreementReached"), told("dialogue.DialogueSessionHeld")),
                row("dialogue.follow-up-without-session", "dialogue.DialogueSessionConvened",
                        told("dialogue.DialogueFollowedUp"), told("dialogue.DialogueSessionHeld")),
                row("enterprise.headcount-without-baseline", "enterprise.EnterpriseSupported",
                        told("enterprise.HeadcountTaken"), told("enterprise.BaselineEstablished")),
                row("enterprise.loss-without-baseline", "enterprise.EnterpriseSupported",
                        told("enterprise.LossesReported"), told("enterprise.BaselineEstablished")),
                row("cooperative.registered-without-founders", "cooperative.CooperativeInitiated",
                        told("cooperative.CooperativeRegistered"), told("cooperative.FoundersRecorded")),
                row("cooperative.registered-without-by-laws", "cooperative.CooperativeInitiated",
                        told("cooperative.CooperativeRegistered"), told("cooperative.ByLawsAdopted")),
                row("safety.control-without-assessment", "safety.WorkplaceRegistered",
                        told("safety.ControlPutInPlace"), told("safety.RisksAssessed")),
                row("dispute.ended-without-proceedings", "dispute.DisputeNotified", told("dispute.DisputeNotSettled"),
                        told("dispute.ProceedingsHeld")),
                corrected("dispute.ended-before-notification", "dispute.DisputeNotified",
                        told("dispute.DisputeNotSettled"), told("dispute.NotificationCorrected")),
                corrected("dispute.proceedings-before-notification", "dispute.DisputeNotified",
                        told("dispute.ProceedingsHeld"), told("dispute.NotificationCorrected")),
                new Row("dispute.side-missing", List.of(), told("dispute.DisputeNotified"),
                        new Told("dispute.PartyNamed", DAY, FIRST, OTHER, "EMPLOYERS", "WORKERS"),
                        new Told("dispute.PartyNamed", DAY, FIRST, OTHER)),
                row("protection.covered-without-contribution", "protection.PersonEnrolled",
                        told("protection.CoverageStarted"), told("protection.ContributionPaid")),
                row("protection.covered-without-contribution", "protection.PersonEnrolled",
                        told("protection.CoverageReinstated"), told("protection.SubsidyPaid")),
                row("protection.dependant-without-insured", "protection.PersonEnrolled",
                        new Told("protection.DependantCovered", DAY, "INSURED", "DEPENDANT",
                                "\"coverage\" : \"" + FIRST, "\"coverage\" : \"" + OTHER),
                        told("protection.CoverageStarted")),
                corrected("protection.covered-before-enrolment", "protection.PersonEnrolled",
                        told("protection.CoverageStarted"), told("protection.EnrolmentCorrected")),
                corrected("protection.paid-before-enrolment", "protection.PersonEnrolled",
                        told("protection.ContributionPaid"), told("protection.EnrolmentCorrected")),
                corrected("employment.placed-before-registration", "employment.JobseekerRegistered",
                        told("employment.JobseekerPlaced"), told("employment.RegistrationCorrected")),
                corrected("hiv.outside-programme", "hiv.ProgrammeStarted", told("hiv.SessionHeld"),
                        told("hiv.StartCorrected")),
                new Row("release.released-without-re-exploitation",
                        List.of(told("release.PersonIdentified").on(BEGUN), told("release.WorkerReleased").on(BEGUN)),
                        new Told("release.WorkerReleased", DAY, "\"release\" : \"" + FIRST,
                                "\"release\" : \"" + OTHER),
                        told("release.PersonReExploited").on(IN_TIME), told("release.PersonReExploited").on(AFTER)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_was_missing_and_is_told_late_of_a_day_that_fits_answers_the_issue(Row row) {
        row.before().forEach(this::happened);
        happened(row.fact(), row.rule());
        assertThat(policy.then(happened(row.other()), history)).as("of another day").isEmpty();
        stream++;
        row.before().forEach(this::happened);
        var fact = happened(row.fact(), row.rule());
        var answer = happened(row.answer());
        assertThat(policy.then(answer, history))
                .containsExactly(new OvertakeQualityIssue(fact.id(), row.rule(), answer.id()));
    }

    @Test
    void an_issue_that_somebody_closed_is_left_as_it_is() {
        var row = rows().findFirst().orElseThrow();
        row.before().forEach(this::happened);
        var fact = happened(row.fact(), row.rule());
        history.happened(QualityStream.of(fact.id(), row.rule()),
                new QualityIssueAccepted(fact.id(), row.rule(), "seen"));
        assertThat(policy.then(happened(row.answer()), history)).isEmpty();
    }

    @Test
    void every_rule_that_late_truth_answers_is_in_the_table() {
        assertThat(Lackings.all().stream().flatMap(lacking -> lacking.rules().stream()).map(Rule::code))
                .containsExactlyInAnyOrderElementsOf(rows().map(Row::rule).collect(Collectors.toSet()));
    }

    private static Row row(String rule, String begins, Told fact, Told answer) {
        return new Row(rule, List.of(told(begins).on(BEGUN)), fact, answer.on(IN_TIME), answer.on(AFTER));
    }

    /** What came before is known, of too late a day, and is put right. */
    private static Row corrected(String rule, String begins, Told fact, Told answer) {
        return new Row(rule, List.of(told(begins).on(AFTER)), fact, answer.on(IN_TIME), answer.on("2024-07-15"));
    }

    private static Told told(String type) { return new Told(type, DAY); }

    private static Told milestone(String name, String stage) {
        return new Told("reform.Instrument" + name, DAY, "GAP_ANALYSIS", stage);
    }

    private static Told step(String name, String stage) {
        return new Told("institution.Institution" + name, DAY, "MANDATE", stage);
    }

    private Happened happened(Told told) { return happened(told, "rule"); }

    private Happened happened(Told told, String rule) {
        int revision = EventTypes.revisionOf(EventTypes.named(told.type()));
        var golden = Path.of(System.getProperty("cooptrack.root"), "shared-events", "src", "test", "resources",
                "golden", told.type() + "." + revision + ".json");
        try {
            String text = Files.readString(golden).replaceAll("\"until\" : \"[0-9-]+\"", "\"until\" : \"2025-12-31\"")
                    .replaceAll("\"2024-02(-29)?\"", "\"" + told.day() + "\"")
                    .replace("\"rule\" : \"rule\"", "\"rule\" : \"" + rule + "\"");
            for (int at = 0; at < told.instead().length; at += 2)
                text = text.replace(told.instead()[at], told.instead()[at + 1]);
            return history.happened("case:" + stream, EventJson.read(told.type(), revision, text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
