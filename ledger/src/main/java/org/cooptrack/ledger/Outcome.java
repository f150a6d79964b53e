package org.cooptrack.ledger;

/** What became of one append. Only an accepted or repeated one is stored. */
public sealed interface Outcome {
    /** Stored: the receipt's stream stands at this version, and a view at this position shows all of it. */
    record Accepted(String stream, long version, long position) implements Outcome {}

    /** Stored before, by the same request: the first answer again. */
    record Repeated(String stream, long version, long position) implements Outcome {}

    /** The key, or the command id, was used for another request. */
    record KeyReused() implements Outcome {}

    /** The stream is not at the version the events follow. */
    record VersionConflict(String stream) implements Outcome {}

    /** Another stream holds the claim. */
    record ClaimTaken(String key, String holder) implements Outcome {}

    /** The stream or the set of claims a strict fact spoke of has moved. */
    record FactMoved(String what) implements Outcome {}

    /** PostgreSQL cannot store what was sent, whoever sends it. */
    record Unstorable(String sqlState, String message) implements Outcome {}
}
