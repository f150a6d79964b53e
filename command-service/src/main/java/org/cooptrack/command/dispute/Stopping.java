package org.cooptrack.command.dispute;

import static org.cooptrack.command.dispute.DisputeRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.dispute.DisputeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.dispute.*;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;

/** Stoppages of work and the days lost by them. No day lost is a number too; fewer than none is not. */
record Stopping(Notified dispute) {
    List<DisputeEvent> record(RecordDaysLost wish, Facts facts) {
        var stoppage = possible(new Stoppage(wish.stoppage(), dispute.matter(), wish.action(), wish.occurredOn(),
                wish.daysLost(), wish.workers(), wish.basis(), wish.method(), wish.evidence()), facts);
        var known = dispute.stoppages().get(wish.stoppage());
        if (known != null && known.says().equals(stoppage)) return List.of();
        if (known != null) throw STOPPAGE_DIFFERS.at("/stoppage", wish.stoppage());
        return List.of(new DaysLostRecorded(wish.dispute(), stoppage, issues(wish.occurredOn(), facts)));
    }

    List<DisputeEvent> correct(CorrectDaysLost wish, Facts facts) {
        var known = known(wish.stoppage());
        var after = possible(new Stoppage(wish.stoppage(), dispute.matter(), wish.action(), wish.occurredOn(),
                wish.daysLost(), wish.workers(), wish.basis(), wish.method(), wish.evidence()), facts);
        if (after.equals(known.says())) return List.of();
        return List.of(new DaysLostCorrected(wish.dispute(), known.id(), known.says(), after, wish.reason(),
                issues(wish.occurredOn(), facts)));
    }

    List<DisputeEvent> retract(RetractDaysLost wish) {
        var known = known(wish.stoppage());
        return List.of(new DaysLostRetracted(wish.dispute(), known.id(), known.says(), wish.reason()));
    }

    private Stoppage possible(Stoppage stoppage, Facts facts) {
        dispute.past(stoppage.occurredOn(), facts);
        Everywhere.possible(stoppage.evidence(), stoppage.occurredOn().latest(), "/evidence", facts);
        if (stoppage.daysLost().sign() < 0) throw DAYS_NEGATIVE.at("/daysLost", stoppage.daysLost());
        var workers = stoppage.workers();
        if (workers != null && workers < 1) throw HEADCOUNT_NOT_POSITIVE.at("/workers", workers);
        var method = stoppage.method();
        if (stoppage.basis() == CountBasis.ESTIMATED && (method == null || LocalizedText.saysNothing(method)))
            throw METHOD_MISSING.at("/method");
        return stoppage;
    }

    private Said<Stoppage> known(UUID stoppage) {
        var known = dispute.stoppages().get(stoppage);
        if (known == null) throw STOPPAGE_UNKNOWN.at("/stoppage", stoppage);
        return known;
    }

    private List<Breach> issues(FieldDate day, Facts facts) {
        var settlement = dispute.settlement();
        if (settlement == null || !settlement.says().occurredOn().isBefore(day.earliest())) return List.of();
        return dispute.issues(List.of(STOPPAGE_AFTER_SETTLEMENT), facts);
    }
}
