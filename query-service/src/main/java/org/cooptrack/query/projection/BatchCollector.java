package org.cooptrack.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What Axon's processor calls for each event: it only collects, and writes the whole batch at once before the processor's
 * transaction commits. Those who wait are told after the commit.
 */
final class BatchCollector implements EventHandlerInvoker {
    private static final String COLLECTED = BatchCollector.class.getName();

    private final Projection projection;
    private final JdbcClient views;
    private final Consumer<Reached> committed;

    BatchCollector(Projection projection, JdbcClient views, Consumer<Reached> committed) {
        this.projection = projection;
        this.views = views;
        this.committed = committed;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<Recorded<Event>> collected = work.getOrComputeResource(COLLECTED, _ -> begin(work));
        collected.add(Messages.recorded(message));
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    private List<Recorded<Event>> begin(UnitOfWork<?> work) {
        var collected = new ArrayList<Recorded<Event>>();
        work.onPrepareCommit(before -> {
            views.sql("set local synchronous_commit = off").update();
            Reached reached = new Batch(collected).write(projection, views);
            before.afterCommit(_ -> committed.accept(reached));
        });
        return collected;
    }
}
