package org.cooptrack.command.door;

/** A wish was only considered: it was decided, and goes no further. */
final class Considered extends RuntimeException {
    Considered() { super("only considered", null, false, false); }
}
