package org.cooptrack.command.dispute;

import static org.cooptrack.command.dispute.DisputeRule.*;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.command.dispute.DisputeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.dispute.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** The end of a dispute without a settlement. What it breaks is noted on it, not refused. */
record Ending(Notified dispute) {
    List<DisputeEvent> end(EndWithoutSettlement wish, Facts facts) {
        var ending = ended(wish.cause(), wish.occurredOn(), wish.evidence(), facts);
        var known = dispute.ending();
        if (known != null && known.says().equals(ending)) return List.of();
        if (known != null) throw ALREADY_ENDED.at("/occurredOn", known.says().occurredOn());
        var settlement = dispute.settlement();
        if (settlement != null) throw ALREADY_SETTLED.at("/occurredOn", settlement.says().occurredOn());
        return List.of(new DisputeNotSettled(wish.dispute(), ending, issues(ending, facts)));
    }

    List<DisputeEvent> correct(CorrectEnd wish, Facts facts) {
        var known = known();
        var after = ended(wish.cause(), wish.occurredOn(), wish.evidence(), facts);
        if (after.equals(known.says())) return List.of();
        return List.of(new NonSettlementCorrected(wish.dispute(), known.id(), known.says(), after, wish.reason(),
                issues(after, facts)));
    }

    List<DisputeEvent> retract(RetractEnd wish) {
        var known = known();
        return List.of(new NonSettlementRetracted(wish.dispute(), known.id(), known.says(), wish.reason()));
    }

    private NonSettlement ended(Cause cause, FieldDate day, @Nullable Evidence evidence, Facts facts) {
        dispute.past(day, facts);
        Everywhere.possible(evidence, day.latest(), "/evidence", facts);
        return new NonSettlement(dispute.matter(), cause, day, evidence);
    }

    private Said<NonSettlement> known() {
        var known = dispute.ending();
        if (known == null) throw NOT_ENDED.at("/dispute");
        return known;
    }

    private List<Breach> issues(NonSettlement ending, Facts facts) {
        var day = ending.occurredOn();
        var broken = new ArrayList<>(Days.inactive(dispute.matter().setting(), day, facts));
        if (day.isBefore(dispute.notification().says().occurredOn().earliest())) broken.add(ENDED_BEFORE_NOTIFICATION);
        if (!tried(ending)) broken.add(ENDED_WITHOUT_PROCEEDINGS);
        return dispute.issues(broken, facts);
    }

    /** Whoever failed to agree was conciliated or heard before, and whoever refuses an award has one. */
    boolean tried(NonSettlement ending) {
        return switch (ending.cause()) {
            case NO_AGREEMENT -> dispute.proceedings().values().stream()
                    .anyMatch(held -> !ending.occurredOn().isBefore(held.says().occurredOn().earliest()));
            case AWARD_NOT_ACCEPTED -> {
                var held = dispute.proceedings().get(Way.ARBITRATION);
                yield held != null && !ending.occurredOn().isBefore(held.says().occurredOn().earliest());
            }
            case REFERRED_TO_COURT, WITHDRAWN -> true;
        };
    }
}
