package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.value.Period;

/** What a cooperative turned over, period by period. */
record Trading(Initiated cooperative) {
    List<CooperativeEvent> report(ReportTurnover wish, Facts facts) {
        var says = possible(new Turnover(wish.report(), wish.period(), wish.amount(), wish.currency(),
                wish.evidence()), facts);
        var life = cooperative.life();
        var known = life.turnovers().get(wish.report());
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw TURNOVER_DIFFERS.at("/report", wish.report());
        var ground = cooperative.formation().standing();
        var day = wish.period().to();
        return List.of(new TurnoverReported(wish.cooperative(), ground, says, life.around(day),
                life.turned(new Said<>(ground, says)).around(day), issuesOf(says.period(), facts)));
    }

    List<CooperativeEvent> correct(CorrectTurnover wish, Facts facts) {
        var life = cooperative.life();
        var known = known(wish.report());
        var after = possible(new Turnover(wish.report(), wish.period(), wish.amount(), wish.currency(),
                wish.evidence()), facts);
        if (known.says().equals(after)) return List.of();
        var formerly = known.says().period().to();
        var now = wish.period().to();
        return List.of(new TurnoverCorrected(wish.cooperative(), known.id(), cooperative.formation().standing(),
                known.says(), after, life.around(formerly, now),
                life.turned(new Said<>(known.id(), after)).around(formerly, now), wish.reason(),
                issuesOf(after.period(), facts)));
    }

    List<CooperativeEvent> retract(RetractTurnover wish) {
        var life = cooperative.life();
        var known = known(wish.report());
        var day = known.says().period().to();
        return List.of(new TurnoverRetracted(wish.cooperative(), known.id(), cooperative.formation().standing(),
                known.says(), life.around(day), life.withoutTurnover(wish.report()).around(day), wish.reason()));
    }

    private Said<Turnover> known(UUID report) {
        var known = cooperative.life().turnovers().get(report);
        if (known == null) throw TURNOVER_UNKNOWN.at("/report", report);
        return known;
    }

    private Turnover possible(Turnover says, Facts facts) {
        var period = says.period();
        if (period.runsBackwards()) throw PERIOD_BACKWARDS.at("/period", period.from(), period.to());
        if (period.exceedsOneYear()) throw PERIOD_TOO_LONG.at("/period", period.from(), period.to());
        cooperative.past(period.to(), "/period", facts);
        if (says.amount().sign() < 0) throw AMOUNT_NEGATIVE.at("/amount", says.amount());
        Everywhere.listed("Currency", List.of(says.currency()), period.to(), "/currency", facts);
        Everywhere.possible(says.evidence(), period.to(), "/evidence", facts);
        return says;
    }

    /** What was turned over until the dissolution is reported after it; what began later is not its own. */
    private List<Breach> issuesOf(Period period, Facts facts) {
        var dissolvedOn = cooperative.life().dissolvedOn();
        return dissolvedOn == null || period.from().isBefore(dissolvedOn)
                ? List.of()
                : cooperative.issues(List.of(AFTER_DISSOLVED), "/period", facts);
    }
}
