package org.cooptrack.command.door;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.cooptrack.events.Event;

/** Sees the events of a decision on their way to the ledger, and stops those of a wish that is only considered. */
final class Witness implements MessageDispatchInterceptor<EventMessage<?>> {
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> decided) {
        if (CurrentUnitOfWork.get().getMessage().getMetaData().get(Journey.DECIDING) instanceof Deciding deciding)
            deciding.decided(decided.stream().map(message -> (Event) message.getPayload()).toList());
        return (_, message) -> message;
    }
}
