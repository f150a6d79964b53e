package org.cooptrack.command.finding;

import static org.cooptrack.command.finding.FindingRule.*;

import java.util.List;
import org.cooptrack.command.finding.FindingCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.finding.*;

/** Where a finding stands: not raised, open with or without an answer, or closed. */
sealed interface FindingState permits FindingState.NotRaised, Open, FindingState.Closed {
    FindingState START = new NotRaised();

    List<FindingEvent> raise(RaiseFinding wish, Facts facts);

    List<FindingEvent> answer(AnswerFinding wish, Facts facts);

    List<FindingEvent> close(CloseFinding wish, Facts facts);

    List<FindingEvent> reopen(ReopenFinding wish, Facts facts);

    /** Nobody raised it yet. */
    record NotRaised() implements FindingState {
        @Override
        public List<FindingEvent> raise(RaiseFinding wish, Facts facts) {
            return List.of(new Raising(wish).judged(facts));
        }

        @Override
        public List<FindingEvent> answer(AnswerFinding wish, Facts facts) { throw UNKNOWN.at("/finding"); }

        @Override
        public List<FindingEvent> close(CloseFinding wish, Facts facts) { throw UNKNOWN.at("/finding"); }

        @Override
        public List<FindingEvent> reopen(ReopenFinding wish, Facts facts) { throw UNKNOWN.at("/finding"); }
    }

    /** An auditor closed it, as it stood then. */
    record Closed(Open open, FindingClosed.Outcome outcome) implements FindingState {
        @Override
        public List<FindingEvent> raise(RaiseFinding wish, Facts facts) { return open.raise(wish, facts); }

        @Override
        public List<FindingEvent> answer(AnswerFinding wish, Facts facts) { throw CLOSED.at("/finding"); }

        @Override
        public List<FindingEvent> close(CloseFinding wish, Facts facts) {
            if (wish.outcome() == outcome) return List.of();
            throw CLOSED.at("/finding");
        }

        @Override
        public List<FindingEvent> reopen(ReopenFinding wish, Facts facts) {
            Raising.ahead(wish.answerDueOn(), "/answerDueOn", facts);
            return List.of(new FindingReopened(wish.finding(), open.raised().addressee(), wish.ground(),
                    wish.answerDueOn()));
        }
    }
}
