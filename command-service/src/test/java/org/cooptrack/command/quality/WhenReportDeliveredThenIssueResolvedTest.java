package org.cooptrack.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.GivenHistory;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.quality.QualityCommand.*;
import org.cooptrack.events.Because;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Breach;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.quality.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class WhenReportDeliveredThenIssueResolvedTest {
    private static final UUID PROJECT = new UUID(0x0198_0000_0000_7000L, 1), AGREEMENT = new UUID(
            0x0198_0000_0000_7000L, 2);
    private static final String RULE = "funds.report-overdue", FUNDS = "project-funds:" + PROJECT;
    private static final ReportDue SPRING = due("2026-03-31", "2026-05-01"), SUMMER = due("2026-06-30", "2026-06-30");

    private final WhenReportDeliveredThenIssueResolved delivered = new WhenReportDeliveredThenIssueResolved();
    private final GivenHistory history = new GivenHistory();
    private final Happened signed = history.happened(FUNDS, agreement());

    @Test
    void the_issue_of_a_report_falls_away_when_that_report_is_delivered_and_not_with_another() {
        var spring = overdue(SPRING);
        overdue(SUMMER);
        var delivery = deliver(SPRING, "2026-07-05");
        assertThat(delivered.then(delivery, history))
                .isEqualTo(List.of(new OvertakeQualityIssue(spring.id(), RULE, delivery.id())));
    }

    @Test
    void the_issue_of_a_report_that_was_accepted_stays_as_it_is() {
        var spring = overdue(SPRING);
        history.happened(QualityStream.of(spring.id(), RULE), new QualityIssueAccepted(spring.id(), RULE, "agreed"));
        assertThat(delivered.then(deliver(SPRING, "2026-07-05"), history)).isEmpty();
    }

    @Test
    void the_issue_of_a_report_falls_away_when_the_agreement_put_right_does_not_ask_for_it_by_that_day() {
        var spring = overdue(SPRING);
        assertThat(delivered.then(corrected(agreement().says(), SPRING), history)).as("still overdue").isEmpty();
        var correction = corrected(agreement().says(), due("2026-03-31", "2026-12-31"));
        assertThat(delivered.then(correction, history))
                .isEqualTo(List.of(new OvertakeQualityIssue(spring.id(), RULE, correction.id())));
    }

    @Test
    void the_issues_of_all_its_reports_fall_away_when_an_agreement_is_taken_back() {
        var spring = overdue(SPRING);
        var summer = overdue(SUMMER);
        var back = history.happened(FUNDS,
                new FundingAgreementRetracted(PROJECT, AGREEMENT, signed.id(), agreement().says(), "never signed"));
        assertThat(delivered.then(back, history)).isEqualTo(
                List.of(new OvertakeQualityIssue(spring.id(), RULE, back.id()),
                        new OvertakeQualityIssue(summer.id(), RULE, back.id())));
    }

    @Test
    void the_one_issue_that_an_agreement_had_for_all_its_reports_is_resolved_when_nothing_overdue_is_owed_any_more() {
        raised();
        assertThat(delivered.then(deliver(SPRING, "2026-07-01"), history)).as("summer's is not overdue by then")
                .singleElement().satisfies(wish -> assertThat(wish.fact()).isEqualTo(signed.id()));
    }

    @Test
    void one_that_was_handed_to_an_office_is_resolved_too_and_one_that_was_accepted_stays_as_it_is() {
        raised();
        String issue = QualityStream.of(signed.id(), RULE);
        history.happened(issue, new QualityIssueAssigned(signed.id(), RULE, Owner.office(PROJECT)));
        var delivery = deliver(SPRING, "2026-06-20");
        assertThat(delivered.then(delivery, history)).hasSize(1);
        history.happened(issue, new QualityIssueAccepted(signed.id(), RULE, "agreed"));
        assertThat(delivered.then(delivery, history)).isEmpty();
    }

    @Test
    void it_is_resolved_when_the_agreement_put_right_asks_for_nothing_that_is_overdue() {
        raised();
        assertThat(delivered.then(corrected(agreement().says(), SPRING), history)).as("still overdue").isEmpty();
        assertThat(delivered.then(corrected(new Agreed(PROJECT, "A", agreement().amount(), day("2026-01-01"),
                List.of(SPRING), null), due("2026-03-31", "2026-12-31")), history)).singleElement()
                .satisfies(wish -> assertThat(wish.fact()).isEqualTo(signed.id()));
    }

    @Test
    void without_an_issue_a_delivery_resolves_nothing() {
        assertThat(delivered.then(deliver(SPRING, "2026-04-20"), history)).isEmpty();
    }

    @Test
    void it_stays_while_another_report_is_overdue() {
        history.happened(FUNDS, new FundingAgreementSigned(PROJECT, AGREEMENT, PROJECT, "A",
                new Money(Decimal.of(1), "USD", day("2026-01-01")), day("2026-01-01"),
                List.of(due("2025-12-31", "2026-02-01")), null));
        raised();
        assertThat(delivered.then(deliver(SPRING, "2026-06-30"), history)).isEmpty();
    }

    private Happened overdue(ReportDue report) {
        return history.happened(FUNDS, new ReportFellOverdue(PROJECT, AGREEMENT, report,
                List.of(new Breach(RULE, "/report/dueOn", "project:" + PROJECT, day("2026-08-01")))));
    }

    /** As it was once raised. */
    private void raised() {
        var agreed = history.history(FUNDS).stream().filter(told -> told.event() instanceof FundingAgreementSigned)
                .reduce((_, later) -> later).orElseThrow().id();
        history.happened(QualityStream.of(agreed, RULE),
                new QualityIssueRaised(agreed, RULE, "", Owner.project(PROJECT), day("2026-06-01"),
                        IssueEffect.STANDS_BESIDE, Belonging.ofProject(PROJECT), Because.REPORTS_OVERDUE.of(),
                        List.of()));
    }

    private Happened corrected(Agreed before, ReportDue... reports) {
        var after = new Agreed(before.partner(), before.reference(), before.amount(), before.signedOn(),
                List.of(reports), null);
        return history.happened(FUNDS,
                new FundingAgreementCorrected(PROJECT, AGREEMENT, signed.id(), before, after, "misread"));
    }

    private Happened deliver(ReportDue report, String on) {
        return history.happened(FUNDS, new ProgressReportRecorded(PROJECT, AGREEMENT, report, day(on), null));
    }

    private static FundingAgreementSigned agreement() {
        return new FundingAgreementSigned(PROJECT, AGREEMENT, PROJECT, "A",
                new Money(Decimal.of(1), "USD", day("2026-01-01")), day("2026-01-01"), List.of(SPRING, SUMMER), null);
    }

    private static ReportDue due(String until, String on) {
        return new ReportDue(ReportKind.values()[0], new Period(day("2026-01-01"), day(until)), day(on));
    }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
