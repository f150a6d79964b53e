package org.cooptrack.command.finding;

import static org.cooptrack.command.finding.FindingRule.*;

import java.util.List;
import org.cooptrack.command.finding.FindingCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.finding.*;
import org.cooptrack.events.finding.Response.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is open: as it was raised, as it was opened again if it was, by which event it is open now, and what management
 * answered last since then.
 */
record Open(FindingRaised raised, @Nullable FindingReopened again, EventId openedBy, @Nullable Response response,
        @Nullable EventId answeredBy) implements FindingState {
    Open(FindingRaised raised, EventId by) { this(raised, null, by, null, null); }

    Open answered(Response now, EventId by) { return new Open(raised, again, openedBy, now, by); }

    Open again(FindingReopened event, EventId by) { return new Open(raised, event, by, null, null); }

    @Override
    public List<FindingEvent> raise(RaiseFinding wish, Facts facts) {
        if (Raising.event(wish).equals(raised)) return List.of();
        throw ALREADY_RAISED.at("/finding");
    }

    @Override
    public List<FindingEvent> answer(AnswerFinding wish, Facts facts) {
        if (facts.isOwn(openedBy)) throw ANSWERED_BY_WHO_RAISED.at("/finding");
        var said = new Response(wish.stance(), wish.action(), wish.explanation(), wish.actionDueOn());
        if (said.equals(response)) return List.of();
        possible(said, facts);
        Everywhere.replaces(response, "/stance", facts);
        return List.of(new FindingAnswered(wish.finding(), raised.addressee(), said));
    }

    private void possible(Response said, Facts facts) {
        boolean sealed = Raising.isSealed(raised.says(), facts);
        if (said.stance() == Stance.REJECTED) {
            if (said.action() != null) throw REJECTED_WITH_ACTION.at("/action");
            if (said.actionDueOn() != null) throw REJECTED_WITH_ACTION.at("/actionDueOn");
        } else {
            if (said.action() == null) throw ACTION_MISSING.at("/action");
            if (said.actionDueOn() == null) throw ACTION_MISSING.at("/actionDueOn");
            Raising.ahead(said.actionDueOn(), "/actionDueOn", facts);
        }
        if (sealed && said.explanation() != null) throw TOLD_IN_WORDS.at("/explanation");
        if (!sealed && said.stance() != Stance.ACCEPTED && Raising.saysNothing(said.explanation()))
            throw EXPLANATION_MISSING.at("/explanation");
    }

    @Override
    public List<FindingEvent> close(CloseFinding wish, Facts facts) {
        if (answeredBy == null) throw NOT_ANSWERED.at("/finding");
        if (facts.isOwn(answeredBy)) throw CLOSED_BY_WHO_ANSWERED.at("/finding");
        return List.of(new FindingClosed(wish.finding(), wish.outcome()));
    }

    @Override
    public List<FindingEvent> reopen(ReopenFinding wish, Facts facts) {
        if (again != null && again.ground() == wish.ground() && again.answerDueOn().equals(wish.answerDueOn()))
            return List.of();
        throw NOT_CLOSED.at("/finding");
    }
}
