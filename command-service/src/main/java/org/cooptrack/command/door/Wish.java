package org.cooptrack.command.door;

import java.util.UUID;
import org.cooptrack.command.law.Command;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A command and what came with it: who asks, the client's key and the digest of the request, the version it wants to
 * replace, and what caused it.
 */
public record Wish(Command command, Caller caller, @Nullable String key, String digest, @Nullable Long replaces,
        UUID correlation, @Nullable String causation) {}
