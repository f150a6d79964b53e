package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.util.List;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.value.FieldDate;

/** What became of it later. */
record FollowingUp(Convened session) {
    List<DialogueEvent> followUp(FollowUpSession wish, Facts facts) {
        var found = possible(new FollowUp(wish.occurredOn(), wish.outcome(), wish.evidence()), facts);
        if (wish.followUp() < 1) throw FOLLOW_UP_NUMBER.at("/followUp", wish.followUp());
        var known = session.followUps().get(wish.followUp());
        if (known != null && known.says().equals(found)) return List.of();
        if (known != null) throw FOLLOW_UP_DIFFERS.at("/followUp", wish.followUp());
        return List.of(new DialogueFollowedUp(wish.session(), wish.followUp(), found.occurredOn(), found.outcome(),
                found.evidence(), issuesOn(found.occurredOn(), facts)));
    }

    List<DialogueEvent> correct(CorrectFollowUp wish, Facts facts) {
        var known = known(wish.followUp());
        var after = possible(new FollowUp(wish.occurredOn(), wish.outcome(), wish.evidence()), facts);
        if (known.says().equals(after)) return List.of();
        return List.of(new FollowUpCorrected(wish.session(), known.id(), wish.followUp(), known.says(), after,
                wish.reason(), issuesOn(after.occurredOn(), facts)));
    }

    List<DialogueEvent> retract(RetractFollowUp wish) {
        var known = known(wish.followUp());
        return List.of(new FollowUpRetracted(wish.session(), known.id(), wish.followUp(), known.says(),
                wish.reason()));
    }

    private FollowUp possible(FollowUp found, Facts facts) {
        session.past(found.occurredOn(), facts);
        Everywhere.possible(found.evidence(), found.occurredOn().latest(), "/evidence", facts);
        return found;
    }

    private Said<FollowUp> known(int number) {
        var known = session.followUps().get(number);
        if (known == null) throw FOLLOW_UP_UNKNOWN.at("/followUp", number);
        return known;
    }

    private List<Breach> issuesOn(FieldDate day, Facts facts) {
        return session.issues(session.unheldOn(day, FOLLOW_UP_WITHOUT_SESSION), "/occurredOn", facts);
    }
}
