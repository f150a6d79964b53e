package org.cooptrack.command.evidence;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.evidence.EvidenceCommand.CheckEvidence;
import org.cooptrack.command.evidence.EvidenceCommand.LookForEvidence;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.evidence.EvidenceEvent;
import org.cooptrack.events.evidence.EvidenceStream;
import org.jspecify.annotations.Nullable;

/** Holds a piece of evidence for Axon: wishes go to the law, events come back to it. */
@Shell
class EvidenceAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private EvidenceState state = EvidenceState.START;

    // @formatter:off
    @Decides void on(CheckEvidence wish, Facts facts) { decide(wish, facts); }
    @Decides void on(LookForEvidence wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(EvidenceEvent event) {
        stream = EvidenceStream.of(event.event(), event.uri());
        state = Evidences.evolve(state, event);
    }

    private void decide(EvidenceCommand wish, Facts facts) {
        Evidences.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
