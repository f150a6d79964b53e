package org.cooptrack.command.door;

import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cooptrack.events.Metadata;
import org.cooptrack.ledger.IdempotencyKey;
import org.cooptrack.ledger.Outcome;
import org.cooptrack.ledger.axon.AppendContext;
import org.cooptrack.ledger.axon.LedgerRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes one decision through Axon: the shell that holds the stream decides, and what it decides is appended at once. */
@Component
class Dispatch {
    private final CommandBus bus;

    Dispatch(CommandBus bus) { this.bus = bus; }

    /** What became of the append, or nothing when the wish was already so. */
    @Nullable
    Outcome send(Wish wish, Metadata metadata, Deciding deciding) {
        var context = new AppendContext(metadata.command(), key(wish), wish.digest());
        CommandMessage<?> message = new GenericCommandMessage<>(wish.command(),
                Map.of(EventCodecOfTheField.METADATA, metadata, Journey.DECIDING, deciding, Journey.CONTEXT, context));
        var answer = new FutureCallback<Object, Object>();
        bus.dispatch(message, answer);
        var result = answer.getResult();
        if (result.isExceptional()) return outcomeOf(result.exceptionResult(), wish);
        return context.outcome().orElse(null);
    }

    static @Nullable IdempotencyKey key(Wish wish) {
        if (wish.key() == null) return null;
        return new IdempotencyKey(wish.caller().actor().issuer(), wish.caller().actor().subject(), wish.key());
    }

    private static Outcome outcomeOf(Throwable failure, Wish wish) {
        return switch (failure) {
            case LedgerRefusal refused -> refused.outcome();
            case ConcurrencyException _ -> new Outcome.VersionConflict(wish.command().stream());
            case RuntimeException other -> throw other;
            default -> throw new IllegalStateException(failure);
        };
    }
}
