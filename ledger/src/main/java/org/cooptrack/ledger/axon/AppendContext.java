package org.cooptrack.ledger.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.Fact;
import org.cooptrack.ledger.IdempotencyKey;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What travels with one command to its one append: its id, the client's key, and the strict facts its decision relied on;
 * afterwards, what became of it. One resource of the unit of work.
 */
public final class AppendContext {
    private static final String RESOURCE = AppendContext.class.getName();

    private final UUID command;
    private final @Nullable IdempotencyKey key;
    private final @Nullable String requestHash;
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable Outcome outcome;

    public AppendContext(UUID command, @Nullable IdempotencyKey key, @Nullable String requestHash) {
        this.command = command;
        this.key = key;
        this.requestHash = requestHash;
    }

    /** Lets the context travel with the unit of work; at its beginning, before the handler. */
    public void join(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    /** The context of the command being handled; a new one with an id of its own if none has joined. */
    public static AppendContext current() {
        if (!CurrentUnitOfWork.isStarted()) return new AppendContext(UUID.randomUUID(), null, null);
        return CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE,
                key -> new AppendContext(UUID.randomUUID(), null, null));
    }

    /** The decision relies on this: if it no longer holds when the events are appended, they are refused. */
    public void relyOn(Fact fact) {
        facts.add(fact);
    }

    public UUID command() {
        return command;
    }

    /** What became of the append; empty before, and if there was none. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** @throws IllegalStateException if the command has appended already */
    Append append(String stream, List<NewEvent> events) {
        if (outcome != null)
            throw new IllegalStateException("one append per unit of work; this one already met " + outcome);
        return new Append(command, key, requestHash, stream, events, facts);
    }

    void settle(Outcome settled) {
        outcome = settled;
    }
}
