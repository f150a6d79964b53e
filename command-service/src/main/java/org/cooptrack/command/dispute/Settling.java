package org.cooptrack.command.dispute;

import static org.cooptrack.command.dispute.DisputeRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.dispute.DisputeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.dispute.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** The settlement of a dispute: by conciliation or arbitration that took place, and with both sides. */
record Settling(Notified dispute) {
    List<DisputeEvent> settle(SettleDispute wish, Facts facts) {
        var settlement = agreed(wish.way(), wish.agreedBy(), wish.occurredOn(), wish.evidence(), facts);
        var known = dispute.settlement();
        if (known != null && known.says().equals(settlement)) return List.of();
        if (known != null) throw ALREADY_SETTLED.at("/occurredOn", known.says().occurredOn());
        var ending = dispute.ending();
        if (ending != null) throw ALREADY_ENDED.at("/occurredOn", ending.says().occurredOn());
        return List.of(new DisputeSettled(wish.dispute(), proceedings(wish.way()).id(), settlement,
                issues(wish.occurredOn(), facts)));
    }

    List<DisputeEvent> correct(CorrectSettlement wish, Facts facts) {
        var known = known();
        var after = agreed(wish.way(), wish.agreedBy(), wish.occurredOn(), wish.evidence(), facts);
        if (after.equals(known.says())) return List.of();
        return List.of(new SettlementCorrected(wish.dispute(), known.id(), known.says(), after, wish.reason(),
                issues(wish.occurredOn(), facts)));
    }

    List<DisputeEvent> retract(RetractSettlement wish) {
        var known = known();
        return List.of(new SettlementRetracted(wish.dispute(), known.id(), known.says(), wish.reason()));
    }

    private Settlement agreed(Way way, List<UUID> agreedBy, FieldDate day, @Nullable Evidence evidence, Facts facts) {
        dispute.past(day, facts);
        Everywhere.possible(evidence, day.latest(), "/evidence", facts);
        if (dispute.parties().sides(agreedBy, "/agreedBy").size() < Side.values().length)
            throw SETTLED_WITHOUT_BOTH_PARTIES.at("/agreedBy");
        var held = proceedings(way).says();
        if (day.isBefore(held.occurredOn().earliest()))
            throw SETTLED_BEFORE_PROCEEDINGS.at("/occurredOn", held.occurredOn());
        return new Settlement(dispute.matter(), way, agreedBy.stream().distinct().sorted().toList(), day, evidence);
    }

    private Said<Proceedings> proceedings(Way way) {
        var held = dispute.proceedings().get(way);
        if (held == null) throw SETTLED_WITHOUT_PROCEEDINGS.at("/way", way);
        return held;
    }

    private Said<Settlement> known() {
        var known = dispute.settlement();
        if (known == null) throw NOT_SETTLED.at("/dispute");
        return known;
    }

    private List<Breach> issues(FieldDate day, Facts facts) {
        var broken = new ArrayList<>(Days.inactive(dispute.matter().setting(), day, facts));
        if (dispute.stoppages().values().stream()
                .anyMatch(stoppage -> day.isBefore(stoppage.says().occurredOn().earliest())))
            broken.add(STOPPAGE_AFTER_SETTLEMENT);
        return dispute.issues(broken, facts);
    }
}
