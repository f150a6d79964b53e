package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.AGREEMENT_WITHOUT_SESSION;
import static org.cooptrack.command.dialogue.DialogueRule.FOLLOW_UP_WITHOUT_SESSION;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Event;
import org.cooptrack.events.dialogue.AgreementCorrected;
import org.cooptrack.events.dialogue.AgreementReached;
import org.cooptrack.events.dialogue.DialogueEvent;
import org.cooptrack.events.dialogue.DialogueFollowedUp;
import org.cooptrack.events.dialogue.DialogueSessionHeld;
import org.cooptrack.events.dialogue.FollowUpCorrected;
import org.cooptrack.events.dialogue.HoldingCorrected;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** The session to which an agreement or a follow-up belongs is told later, or found to have been held before it. */
final class MissingSession implements Lacking {
    @Override
    public Set<? extends Rule> rules() { return Set.of(AGREEMENT_WITHOUT_SESSION, FOLLOW_UP_WITHOUT_SESSION); }

    @Override
    public Set<Class<?>> answers() {
        return Set.of(DialogueSessionHeld.class, HoldingCorrected.class, AgreementCorrected.class);
    }

    @Override
    public boolean lacks(Event fact, String rule, List<Happened> told) {
        var session = Lacking.state(DialogueState.START, DialogueEvent.class, told, Dialogue::evolve).convened();
        var held = held(fact);
        if (held != null)
            return session.accords().values().stream()
                    .anyMatch(accord -> accord.says().reachedOn().isBefore(held.earliest()));
        var day = day(fact);
        return day == null || !session.unheldOn(day, AGREEMENT_WITHOUT_SESSION).isEmpty();
    }

    private static @Nullable FieldDate held(Event fact) {
        return switch (fact) {
            case DialogueSessionHeld held -> held.proceedings().occurredOn();
            case HoldingCorrected corrected -> corrected.after().occurredOn();
            default -> null;
        };
    }

    private static @Nullable FieldDate day(Event fact) {
        return switch (fact) {
            case AgreementReached reached -> reached.agreement().reachedOn();
            case AgreementCorrected corrected -> corrected.after().reachedOn();
            case DialogueFollowedUp followed -> followed.occurredOn();
            case FollowUpCorrected corrected -> corrected.after().occurredOn();
            default -> null;
        };
    }
}
