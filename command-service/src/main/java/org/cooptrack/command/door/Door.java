package org.cooptrack.command.door;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Metadata;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.Fact;
import org.cooptrack.ledger.IdempotencyKey;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.Outcome;
import org.springframework.stereotype.Component;

/**
 * The one way in: HTTP, imports and policies all send their wishes here. A wish is permitted, decided, written, and
 * answered; when somebody else wrote first it is decided again, and a key that was seen before gets its first answer.
 */
@Component
public class Door {
    private static final int TRIES = 4;

    private final CommandBus bus;
    private final Ledger ledger;
    private final Streams streams;
    private final Cache cache;
    private final InstantSource clock;

    Door(CommandBus bus, Ledger ledger, Streams streams, Cache cache, InstantSource clock) {
        this.bus = bus;
        this.ledger = ledger;
        this.streams = streams;
        this.cache = cache;
        this.clock = clock;
    }
}
