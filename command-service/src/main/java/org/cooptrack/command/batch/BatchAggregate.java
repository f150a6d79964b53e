package org.cooptrack.command.batch;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.batch.BatchCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.batch.BatchEvent;
import org.jspecify.annotations.Nullable;

/** Holds a batch for Axon: wishes go to the law, events come back to it. */
@Shell
class BatchAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private BatchState state = BatchState.START;

    // @formatter:off
    @Decides void on(OpenBatch wish, Facts facts) { decide(wish); }
    @Decides void on(TakeRows wish, Facts facts) { decide(wish); }
    @Decides void on(ConfirmRows wish, Facts facts) { decide(wish); }
    @Decides void on(WithdrawBatch wish, Facts facts) { decide(wish); }
    @Decides void on(ConfirmWithdrawal wish, Facts facts) { decide(wish); }
    // @formatter:on

    @EventSourcingHandler
    void on(BatchEvent event) {
        stream = StreamId.of(BatchCommand.KIND, event.batch());
        state = Batch.evolve(state, event);
    }

    private void decide(BatchCommand wish) { Batch.decide(wish, state).forEach(AggregateLifecycle::apply); }
}
