package org.cooptrack.command.results;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.results.ResultsCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.results.ResultsEvent;
import org.jspecify.annotations.Nullable;

/** Holds a project's results for Axon: wishes go to the law, events come back to it. */
@Shell
class ResultsAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private Framework state = Framework.START;

    // @formatter:off
    @Decides void on(DefineResult wish, Facts facts) { decide(wish, facts); }
    @Decides void on(DefineIndicator wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SetBaseline wish, Facts facts) { decide(wish, facts); }
    @Decides void on(DeferBaseline wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SetTarget wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReviseTarget wish, Facts facts) { decide(wish, facts); }
    @Decides void on(DeclareCounting wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordObservation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ApproveObservation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectObservation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractObservation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(OpenPeriod wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SubmitPeriod wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReturnPeriod wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ApprovePeriod wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CertifyPeriod wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReopenPeriod wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordEvaluation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectEvaluation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractEvaluation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RespondToRecommendation wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(ResultsEvent event, @SequenceNumber long version) {
        String id = StreamId.of(ResultsCommand.KIND, event.project());
        stream = id;
        state = Results.evolve(state, event, new EventId(id, version));
    }

    private void decide(ResultsCommand wish, Facts facts) {
        Results.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
