package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.util.List;
import java.util.Objects;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.dialogue.*;

/** What became of it later. */
record FollowingUp(Convened session) {
    List<DialogueEvent> followUp(FollowUpSession wish, Facts facts) {
        session.past(wish.occurredOn(), facts);
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        if (wish.followUp() < 1) throw FOLLOW_UP_NUMBER.at("/followUp", wish.followUp());
        var known = session.followUps().get(wish.followUp());
        if (known != null && same(known, wish)) return List.of();
        if (known != null) throw FOLLOW_UP_DIFFERS.at("/followUp", wish.followUp());
        return List.of(new DialogueFollowedUp(wish.session(), wish.followUp(), wish.occurredOn(), wish.outcome(),
                wish.evidence(),
                session.issues(session.unheldOn(wish.occurredOn(), FOLLOW_UP_WITHOUT_SESSION), "/occurredOn", facts)));
    }

    private static boolean same(DialogueFollowedUp known, FollowUpSession wish) {
        return known.occurredOn().equals(wish.occurredOn()) && known.outcome() == wish.outcome()
                && Objects.equals(known.evidence(), wish.evidence());
    }
}
