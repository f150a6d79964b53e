package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.command.funds.Reports.Report;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Period;

/** The reports that agreements ask for, delivered to those who pay. */
record Reporting(Books books, Checks checks) {
    List<FundsEvent> record(RecordProgressReport wish) {
        var contract = books.contracts().find(wish.agreement());
        if (contract == null) throw AGREEMENT_NOT_SIGNED.at("/agreement", wish.agreement());
        var event = new ProgressReportRecorded(wish.project(), wish.agreement(),
                due(wish.agreement(), wish.kind(), wish.period()), wish.deliveredOn(), wish.evidence());
        possible(event.says());
        var known = books.reports().find(new Report(wish.agreement(), event.report()));
        if (known == null) return List.of(event);
        if (known.says().deliveredOn().equals(wish.deliveredOn())) return List.of();
        throw REPORT_DIFFERS.at("/deliveredOn", known.says().deliveredOn());
    }

    List<FundsEvent> correct(CorrectProgressReport wish) {
        var due = due(wish.agreement(), wish.kind(), wish.period());
        var known = delivery(new Report(wish.agreement(), due));
        var after = new Delivered(wish.deliveredOn(), wish.evidence());
        if (after.equals(known.says())) return List.of();
        possible(after);
        return List.of(new ProgressReportCorrected(wish.project(), wish.agreement(), known.event(), due, known.says(),
                after, wish.reason()));
    }

    List<FundsEvent> retract(RetractProgressReport wish) {
        var due = due(wish.agreement(), wish.kind(), wish.period());
        var report = new Report(wish.agreement(), due);
        if (books.reports().retracted().contains(report)) return List.of();
        var known = delivery(report);
        return List.of(new ProgressReportRetracted(wish.project(), wish.agreement(), known.event(), due, known.says(),
                wish.reason()));
    }

    /** Once, as long as it is owed; a report that was delivered meanwhile, or is no longer asked for, is not overdue. */
    List<FundsEvent> overdue(NoteOverdueReport wish) {
        var report = new Report(wish.agreement(), wish.report());
        var contract = books.contracts().find(wish.agreement());
        if (contract == null || !contract.says().reports().contains(wish.report())
                || books.reports().find(report) != null || books.reports().overdue().contains(report)
                || !wish.report().dueOn().isBefore(checks.today()))
            return List.of();
        return List.of(new ReportFellOverdue(wish.project(), wish.agreement(), wish.report(),
                List.of(checks.issue(REPORT_OVERDUE, "/report/dueOn"))));
    }

    private void possible(Delivered says) {
        checks.past(FieldDate.on(says.deliveredOn()), "/deliveredOn");
        checks.evidence(says.evidence());
    }

    private ReportDue due(UUID agreement, ReportKind kind, Period period) {
        return books.contracts().get(agreement).says().reports().stream()
                .filter(report -> report.kind() == kind && report.period().equals(period)).findFirst()
                .orElseThrow(() -> REPORT_NOT_DUE.at("/period", period.from(), period.to()));
    }

    private Reports.Delivery delivery(Report report) {
        var known = books.reports().find(report);
        if (known == null)
            throw REPORT_NOT_DELIVERED.at("/period", report.due().period().from(),
                    report.due().period().to());
        return known;
    }
}
