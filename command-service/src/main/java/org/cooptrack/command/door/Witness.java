package org.cooptrack.command.door;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.cooptrack.events.Event;
import org.cooptrack.ledger.axon.AppendContext;

/** Sees the events of a decision on their way to the ledger, and stops those of a wish that is only considered. */
final class Witness implements MessageDispatchInterceptor<EventMessage<?>> {
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> decided) {
        if (CurrentUnitOfWork.get().getMessage().getMetaData().get(Journey.DECIDING) instanceof Deciding deciding)
            witness(deciding, decided.stream().map(message -> (Event) message.getPayload()).toList());
        return (_, message) -> message;
    }

    /** What it relies on beyond what the law asked for is held against the ledger as well. */
    private static void witness(Deciding deciding, List<Event> events) {
        int before = deciding.reliedOn().size();
        deciding.decided(events);
        deciding.reliedOn().stream().skip(before).forEach(AppendContext.current()::relyOn);
    }
}
