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

/** Conciliation and arbitration. What they break is noted on them, not refused. */
record Hearing(Notified dispute) {
    List<DisputeEvent> hold(HoldProceedings wish, Facts facts) {
        var held = held(wish.way(), wish.occurredOn(), wish.evidence(), facts);
        var known = dispute.proceedings().get(wish.way());
        if (known != null && known.says().equals(held)) return List.of();
        if (known != null) throw PROCEEDINGS_DIFFER.at("/way", wish.way(), known.says().occurredOn());
        return List.of(new ProceedingsHeld(wish.dispute(), held, issues(wish.occurredOn(), facts)));
    }

    List<DisputeEvent> correct(CorrectProceedings wish, Facts facts) {
        var known = known(wish.way());
        var after = held(wish.way(), wish.occurredOn(), wish.evidence(), facts);
        if (after.equals(known.says())) return List.of();
        var settled = settledBy(wish.way());
        if (settled != null && settled.says().occurredOn().isBefore(after.occurredOn().earliest()))
            throw SETTLED_BEFORE_PROCEEDINGS.at("/occurredOn", settled.says().occurredOn());
        return List.of(new ProceedingsCorrected(wish.dispute(), known.id(), known.says(), after, wish.reason(),
                issues(wish.occurredOn(), facts)));
    }

    List<DisputeEvent> retract(RetractProceedings wish) {
        var known = known(wish.way());
        var settled = settledBy(wish.way());
        if (settled != null) throw SETTLEMENT_STANDS.at("/way", settled.says().occurredOn());
        return List.of(new ProceedingsRetracted(wish.dispute(), known.id(), known.says(), wish.reason()));
    }

    private Proceedings held(Way way, FieldDate day, @Nullable Evidence evidence, Facts facts) {
        dispute.past(day, facts);
        Everywhere.possible(evidence, day.latest(), "/evidence", facts);
        return new Proceedings(dispute.matter(), way, day, evidence);
    }

    private Said<Proceedings> known(Way way) {
        var known = dispute.proceedings().get(way);
        if (known == null) throw PROCEEDINGS_UNKNOWN.at("/way", way);
        return known;
    }

    private @Nullable Said<Settlement> settledBy(Way way) {
        var settlement = dispute.settlement();
        return settlement == null || settlement.says().way() != way ? null : settlement;
    }

    private List<Breach> issues(FieldDate day, Facts facts) {
        var broken = new ArrayList<>(Days.inactive(dispute.matter().setting(), day, facts));
        if (day.isBefore(dispute.notification().says().occurredOn().earliest()))
            broken.add(PROCEEDINGS_BEFORE_NOTIFICATION);
        return dispute.issues(broken, facts);
    }
}
