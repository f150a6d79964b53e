package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.results.Reporting.Stage;
import org.cooptrack.command.results.ResultsCommand.*;
import org.cooptrack.events.results.*;
import org.cooptrack.events.value.Period;

/** Reporting periods: submitted by one, returned or approved and certified by others, reopened with a reason. */
record Periods(Framework framework, Facts facts) {
    List<ResultsEvent> open(OpenPeriod wish) {
        var known = framework.periods().get(wish.id());
        if (known != null && known.period().equals(wish.period())) return List.of();
        if (known != null) throw PERIOD_DIFFERS.at("/id");
        Definitions.forwards(wish.period());
        if (framework.periods().values().stream().anyMatch(other -> other.period().equals(wish.period())))
            throw PERIOD_DIFFERS.at("/period");
        return List.of(new PeriodOpened(wish.project(), wish.id(), wish.period()));
    }

    List<ResultsEvent> submit(SubmitPeriod wish) {
        var period = framework.period(wish.id());
        if (period.stage() == Stage.SUBMITTED) return List.of();
        if (period.stage() != Stage.OPEN) throw PERIOD_NOT_OPEN.at("/id");
        if (!period.period().to().isBefore(Today.anywhere(facts.now())))
            throw PERIOD_NOT_OVER.at("/id", period.period().to());
        return List.of(new PeriodSubmitted(wish.project(), wish.id()));
    }

    List<ResultsEvent> sendBack(ReturnPeriod wish) {
        var period = framework.period(wish.id());
        var event = new PeriodReturned(wish.project(), wish.id(), wish.reason());
        if (event.equals(period.last())) return List.of();
        if (period.stage() != Stage.SUBMITTED) throw PERIOD_NOT_SUBMITTED.at("/id");
        return List.of(event);
    }

    List<ResultsEvent> approve(ApprovePeriod wish) {
        var period = framework.period(wish.id());
        if (period.stage() == Stage.APPROVED) return List.of();
        if (period.stage() != Stage.SUBMITTED) throw PERIOD_NOT_SUBMITTED.at("/id");
        notTheSubmitter(period);
        return List.of(new PeriodApproved(wish.project(), wish.id()));
    }

    List<ResultsEvent> certify(CertifyPeriod wish) {
        var period = framework.period(wish.id());
        if (period.stage() == Stage.CERTIFIED) return List.of();
        if (period.stage() != Stage.APPROVED) throw PERIOD_NOT_APPROVED.at("/id");
        notTheSubmitter(period);
        for (var observed : framework.observations().values()) {
            if (!period.period().covers(observed.says().period().to())) continue;
            if (!observed.approved()) throw OBSERVATIONS_NOT_APPROVED.at("/id", observed.says().indicator());
        }
        for (var measured : framework.indicators().values())
            if (!measured.based() && isReported(measured, period.period()))
                throw BASELINE_MISSING.at("/id", measured.id());
        return List.of(new PeriodCertified(wish.project(), wish.id()));
    }

    List<ResultsEvent> reopen(ReopenPeriod wish) {
        var period = framework.period(wish.id());
        var event = new PeriodReopened(wish.project(), wish.id(), wish.reason());
        if (event.equals(period.last())) return List.of();
        if (period.stage() != Stage.CERTIFIED && period.stage() != Stage.APPROVED)
            throw PERIOD_NOT_REOPENABLE.at("/id");
        return List.of(event);
    }

    /** Whether the system counts the indicator, or a target or an observation of it falls into the period: then it must say from where it starts. Words have no baseline. */
    private boolean isReported(Measured measured, Period period) {
        if (measured.says().measure() == Measure.QUALITATIVE) return false;
        if (measured.counting() != null) return true;
        return framework.targets().values().stream()
                .anyMatch(target -> target.indicator().equals(measured.id()) && period.covers(target.period().to()))
                || framework.observations().values().stream()
                        .anyMatch(observed -> observed.says().indicator().equals(measured.id())
                                && period.covers(observed.says().period().to()));
    }

    private void notTheSubmitter(Reporting period) {
        var submission = period.submission();
        if (submission != null && facts.isOwn(submission)) throw SUBMITTED_BY_APPROVER.at("/id");
    }
}
