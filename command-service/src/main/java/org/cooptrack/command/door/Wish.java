package org.cooptrack.command.door;

import java.util.UUID;
import org.cooptrack.command.law.Command;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A command and what came with it: who asks, the client's key and the digest of the request, the version it wants to
 * replace, what caused it, and the id under which the command is known: a new one, or that of a wish sent before.
 */
public record Wish(Command command, Caller caller, @Nullable String key, String digest, @Nullable Long replaces,
        UUID correlation, @Nullable String causation, UUID id) {
    /** A wish sent for the first time. */
    public Wish(Command command, Caller caller, @Nullable String key, String digest, @Nullable Long replaces,
            UUID correlation, @Nullable String causation) {
        this(command, caller, key, digest, replaces, correlation, causation, UUID.randomUUID());
    }
}
