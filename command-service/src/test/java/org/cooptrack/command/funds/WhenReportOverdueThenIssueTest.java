package org.cooptrack.command.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.funds.FundsCommand.NoteOverdueReport;
import org.cooptrack.command.law.GivenHistory;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Reminder.Overdue;
import org.cooptrack.events.funds.*;
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
    private final GivenHistory history = new GivenHistory();
    private final Happened signed = history.happened("project-funds:" + PROJECT,
            new FundingAgreementSigned(PROJECT, AGREEMENT, PROJECT, "A",
                    new Money(Decimal.of(1), "USD", day("2026-01-01")), day("2026-01-01"), List.of(SPRING, SUMMER),
                    null));

    @Test
    void a_report_is_overdue_when_the_day_on_which_it_was_due_has_passed() {
        assertThat(overdue.on(day("2026-05-01"), history)).isEmpty();
        assertThat(overdue.on(day("2026-05-02"), history)).singleElement().satisfies(one -> {
            assertThat(one.because()).isEqualTo(signed.id());
            assertThat(one.what()).contains(AGREEMENT.toString(), "2026-05-01");
            assertThat(one.wish()).isEqualTo(new NoteOverdueReport(PROJECT, AGREEMENT, SPRING));
        });
    }

    @Test
    void each_report_that_is_overdue_is_noted_by_itself() {
        assertThat(overdue.on(day("2026-07-01"), history)).extracting(Overdue::wish).containsExactlyInAnyOrder(
                new NoteOverdueReport(PROJECT, AGREEMENT, SPRING), new NoteOverdueReport(PROJECT, AGREEMENT, SUMMER));
        assertThat(overdue.on(day("2026-07-01"), history)).extracting(Overdue::what).doesNotHaveDuplicates();
    }

    @Test
    void a_report_that_was_delivered_is_not_overdue_and_one_whose_delivery_was_taken_back_is_so_anew() {
        var before = overdue.on(day("2026-05-21"), history).getFirst();
        var delivered = history.happened("project-funds:" + PROJECT,
                new ProgressReportRecorded(PROJECT, AGREEMENT, SPRING, day("2026-05-20"), null));
        assertThat(overdue.on(day("2026-05-21"), history)).isEmpty();
        history.happened("project-funds:" + PROJECT, new ProgressReportRetracted(PROJECT, AGREEMENT, delivered.id(),
                SPRING, new Delivered(day("2026-05-20"), null), "not sent"));
        assertThat(overdue.on(day("2026-05-21"), history)).singleElement().satisfies(one -> {
            assertThat(one.wish()).isEqualTo(before.wish());
            assertThat(one.what()).as("asked for once more").isNotEqualTo(before.what());
        });
    }

    private static ReportDue due(String until, String on) {
        return new ReportDue(ReportKind.values()[0], new Period(day("2026-01-01"), day(until)), day(on));
    }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
