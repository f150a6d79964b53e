package org.cooptrack.command.support;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.support.SupportCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.support.SupportEvent;
import org.jspecify.annotations.Nullable;

/** Holds support to an organisation for Axon: wishes go to the law, events come back to it. */
@Shell
class SupportAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private SupportState state = SupportState.START;

    // @formatter:off
    @Decides void on(RequestSupport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectRequest wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractRequest wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EstablishControl wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ProvideSupport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectProvision wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractProvision wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ApplySupport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectApplication wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractApplication wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(SupportEvent event, @SequenceNumber long version) {
        String id = StreamId.of(SupportCommand.KIND, event.support());
        stream = id;
        state = Support.evolve(state, event, new EventId(id, version));
    }

    private void decide(SupportCommand wish, Facts facts) {
        Support.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
