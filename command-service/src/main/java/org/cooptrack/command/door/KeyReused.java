package org.cooptrack.command.door;

/** The idempotency key was used before, for another request. */
public final class KeyReused extends RuntimeException {
    KeyReused() { super("the idempotency key was used for another request", null, false, false); }
}
