package org.cooptrack.command.quality;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.quality.QualityCommand.AcceptQualityIssue;
import org.cooptrack.command.quality.QualityCommand.AssignQualityIssue;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.PostponeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.RaiseQualityIssue;
import org.cooptrack.command.quality.QualityCommand.ResolveQualityIssue;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityStream;
import org.jspecify.annotations.Nullable;

/** Holds a quality issue for Axon: wishes go to the law, events come back to it. */
@Shell
class QualityAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private QualityState state = QualityState.START;

    // @formatter:off
    @Decides void on(RaiseQualityIssue wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AssignQualityIssue wish, Facts facts) { decide(wish, facts); }
    @Decides void on(PostponeQualityIssue wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AcceptQualityIssue wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ResolveQualityIssue wish, Facts facts) { decide(wish, facts); }
    @Decides void on(OvertakeQualityIssue wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(QualityEvent event) {
        stream = QualityStream.of(event.fact(), event.rule());
        state = Quality.evolve(state, event);
    }

    private void decide(QualityCommand wish, Facts facts) {
        Quality.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
