package org.cooptrack.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;

/**
 * What Axon's processor calls for each event: it only collects, and writes the whole batch at once before the processor's
 * transaction commits. Those who wait are told after the commit.
 */
final class BatchCollector implements EventHandlerInvoker {
    private static final String COLLECTED = BatchCollector.class.getName();

    private final Projection projection;
    private final ViewsSchema schema;
    private final Fate fate;

    /** What became of a batch. */
    interface Fate {
        void committed(Reached reached);

        void failed(RuntimeException why);
    }

    BatchCollector(Projection projection, ViewsSchema schema, Fate fate) {
        this.projection = projection;
        this.schema = schema;
        this.fate = fate;
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
            Reached reached = write(collected);
            before.afterCommit(_ -> fate.committed(reached));
        });
        return collected;
    }

    private Reached write(List<Recorded<Event>> collected) {
        try {
            schema.enter();
            return new Batch(collected).write(projection, schema.views());
        } catch (RuntimeException failed) {
            fate.failed(failed);
            throw failed;
        }
    }
}
