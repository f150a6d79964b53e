package org.cooptrack.command.dispute;

import static org.cooptrack.command.dispute.DisputeRule.ENDED_BEFORE_NOTIFICATION;
import static org.cooptrack.command.dispute.DisputeRule.ENDED_WITHOUT_PROCEEDINGS;
import static org.cooptrack.command.dispute.DisputeRule.PROCEEDINGS_BEFORE_NOTIFICATION;
import static org.cooptrack.command.dispute.DisputeRule.SIDE_MISSING;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Event;
import org.cooptrack.events.dispute.DisputeEvent;
import org.cooptrack.events.dispute.DisputeNotSettled;
import org.cooptrack.events.dispute.DisputeNotified;
import org.cooptrack.events.dispute.NonSettlement;
import org.cooptrack.events.dispute.NonSettlementCorrected;
import org.cooptrack.events.dispute.NotificationCorrected;
import org.cooptrack.events.dispute.PartyNamed;
import org.cooptrack.events.dispute.ProceedingsCorrected;
import org.cooptrack.events.dispute.ProceedingsHeld;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** The other side, what was tried before it failed, or that it was notified before, is told later. */
final class MissingProceedings implements Lacking {
    @Override
    public Set<? extends Rule> rules() {
        return Set.of(SIDE_MISSING, ENDED_WITHOUT_PROCEEDINGS, ENDED_BEFORE_NOTIFICATION,
                PROCEEDINGS_BEFORE_NOTIFICATION);
    }

    @Override
    public Set<Class<?>> answers() {
        return Set.of(PartyNamed.class, ProceedingsHeld.class, ProceedingsCorrected.class,
                NotificationCorrected.class);
    }

    @Override
    public boolean lacks(Event fact, String rule, List<Happened> told) {
        var dispute = Lacking.state(DisputeState.START, DisputeEvent.class, told, Dispute::evolve).notified();
        if (rule.equals(SIDE_MISSING.code()))
            return !(fact instanceof DisputeNotified) || !dispute.parties().bothSides();
        var ending = ending(fact);
        if (rule.equals(ENDED_WITHOUT_PROCEEDINGS.code())) return ending == null || !new Ending(dispute).tried(ending);
        var day = ending == null ? heldOn(fact) : ending.occurredOn();
        return day == null || day.isBefore(dispute.notification().says().occurredOn().earliest());
    }

    private static @Nullable NonSettlement ending(Event fact) {
        return switch (fact) {
            case DisputeNotSettled ended -> ended.ending();
            case NonSettlementCorrected corrected -> corrected.after();
            default -> null;
        };
    }

    private static @Nullable FieldDate heldOn(Event fact) {
        return switch (fact) {
            case ProceedingsHeld held -> held.proceedings().occurredOn();
            case ProceedingsCorrected corrected -> corrected.after().occurredOn();
            default -> null;
        };
    }
}
