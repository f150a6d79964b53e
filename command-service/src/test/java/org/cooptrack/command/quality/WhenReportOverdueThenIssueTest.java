package org.cooptrack.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.law.GivenHistory;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Reminder.Overdue;
import org.cooptrack.command.quality.QualityCommand.*;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.funds.Agreed;
import org.cooptrack.events.funds.FundingAgreementCorrected;
import org.cooptrack.events.funds.FundingAgreementSigned;
import org.cooptrack.events.funds.ProgressReportRecorded;
import org.cooptrack.events.funds.ReportDue;
import org.cooptrack.events.funds.ReportKind;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueAssigned;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class WhenReportOverdueThenIssueTest {
    private static final UUID PROJECT = new UUID(0x0198_0000_0000_7000L, 1), AGREEMENT = new UUID(
            0x0198_0000_0000_7000L, 2);
    private static final ReportDue SPRING = due("2026-03-31", "2026-05-01"), SUMMER = due("2026-06-30", "2026-06-30");

    private final WhenReportOverdueThenIssue overdue = new WhenReportOverdueThenIssue();
    private final WhenReportDeliveredThenIssueResolved delivered = new WhenReportDeliveredThenIssueResolved();
    private final GivenHistory history = new GivenHistory();
    private final Happened signed = history.happened("project-funds:" + PROJECT, agreement());
    private final Case<QualityCommand, QualityState, QualityEvent> issue = new Case<>(QualityState.START,
            Quality::decide, (state, event, _) -> Quality.evolve(state, event),
            new GivenFacts("2026-07-02T00:00:00Z").project(PROJECT, "2026-01-01", ProjectStatus.ACTIVE)
                    .event(signed.id(), signed.event()));

    @Test
    void a_report_is_overdue_when_the_day_on_which_it_was_due_has_passed() {
        assertThat(overdue.on(day("2026-05-01"), history)).isEmpty();
        assertThat(overdue.on(day("2026-05-02"), history)).singleElement().satisfies(one -> {
            assertThat(one.because()).isEqualTo(signed.id());
            assertThat(one.what()).contains(AGREEMENT.toString(), "2026-05-01");
        });
        assertThat(overdue.on(day("2026-07-01"), history)).extracting(Overdue::what).doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void a_report_that_was_delivered_is_not_overdue() {
        deliver(SPRING, "2026-05-20");
        assertThat(overdue.on(day("2026-05-21"), history)).isEmpty();
    }

    @Test
    void the_agreement_has_one_issue_that_stands_beside_the_figures_however_many_reports_are_overdue() {
        var wishes = overdue.on(day("2026-07-01"), history).stream().map(one -> (RaiseQualityIssue) one.wish())
                .toList();
        assertThat(issue.when(wishes.getFirst())).singleElement().isInstanceOfSatisfying(QualityIssueRaised.class,
                raised -> history.happened(QualityStream.of(raised.fact(), raised.rule()), raised));
        assertThat(issue.when(wishes.getLast())).as("already so").isEmpty();
    }

    @Test
    void the_issue_is_resolved_when_nothing_overdue_is_owed_any_more() {
        raised();
        assertThat(delivered.then(deliver(SPRING, "2026-07-01"), history)).as("summer's is not overdue by then")
                .singleElement().satisfies(wish -> assertThat(wish.fact()).isEqualTo(signed.id()));
    }

    @Test
    void an_issue_that_was_handed_to_an_office_is_resolved_too_and_one_that_was_accepted_stays_as_it_is() {
        raised();
        String issue = QualityStream.of(signed.id(), "funds.report-overdue");
        history.happened(issue, new QualityIssueAssigned(signed.id(), "funds.report-overdue", Owner.office(PROJECT)));
        var delivery = deliver(SPRING, "2026-06-20");
        assertThat(delivered.then(delivery, history)).hasSize(1);
        history.happened(issue, new QualityIssueAccepted(signed.id(), "funds.report-overdue", "agreed"));
        assertThat(delivered.then(delivery, history)).isEmpty();
    }

    @Test
    void the_issue_is_resolved_when_the_agreement_put_right_asks_for_nothing_that_is_overdue() {
        raised();
        assertThat(delivered.then(corrected(agreement().says(), SPRING), history)).as("still overdue").isEmpty();
        var later = due("2026-03-31", "2026-12-31");
        assertThat(delivered.then(corrected(new Agreed(PROJECT, "A", agreement().amount(), day("2026-01-01"),
                List.of(SPRING), null), later), history)).singleElement()
                .satisfies(wish -> assertThat(wish.fact()).isEqualTo(signed.id()));
    }

    @Test
    void without_an_issue_a_delivery_resolves_nothing() {
        assertThat(delivered.then(deliver(SPRING, "2026-04-20"), history)).isEmpty();
    }

    @Test
    void the_issue_stays_while_another_report_is_overdue() {
        history.happened("project-funds:" + PROJECT, new FundingAgreementSigned(PROJECT, AGREEMENT, PROJECT, "A",
                new Money(Decimal.of(1), "USD", day("2026-01-01")), day("2026-01-01"),
                List.of(due("2025-12-31", "2026-02-01")), null));
        raised();
        assertThat(delivered.then(deliver(SPRING, "2026-06-30"), history)).isEmpty();
    }

    private void raised() {
        var wish = (RaiseQualityIssue) overdue.on(day("2026-05-02"), history).getFirst().wish();
        history.happened(QualityStream.of(wish.fact(), wish.rule()),
                new QualityIssueRaised(wish.fact(), wish.rule(), "", wish.owner(), day("2026-06-01"), wish.effect(),
                        Belonging.ofProject(PROJECT), wish.reason(), List.of()));
    }

    private Happened corrected(Agreed before, ReportDue... reports) {
        var after = new Agreed(before.partner(), before.reference(), before.amount(), before.signedOn(),
                List.of(reports), null);
        return history.happened("project-funds:" + PROJECT,
                new FundingAgreementCorrected(PROJECT, AGREEMENT, signed.id(), before, after, "misread"));
    }

    private Happened deliver(ReportDue report, String on) {
        return history.happened("project-funds:" + PROJECT,
                new ProgressReportRecorded(PROJECT, AGREEMENT, report, day(on), null));
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
