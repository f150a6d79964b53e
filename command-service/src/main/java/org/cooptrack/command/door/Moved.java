package org.cooptrack.command.door;

/** What a decision relied on has moved: it is made again. */
final class Moved extends RuntimeException {
    Moved(String what) { super(what, null, false, false); }
}
