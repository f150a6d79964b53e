package org.cooptrack.command.door;

import java.util.UUID;
import org.cooptrack.command.law.Command;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;

/** Who asks over HTTP and on which conditions: the idempotency key, the version to replace; and the request's digest. */
public record Asker(Caller caller, @Nullable String key, String digest, @Nullable Long replaces) {
    public Wish wishes(Command command) {
        return new Wish(command, caller, key, digest, replaces, UUID.randomUUID(), null);
    }
}
