package org.cooptrack.command.door;

/** The database cannot store what was sent, whoever sends it. */
public final class Unstorable extends RuntimeException {
    Unstorable(String sqlState, String message) { super(sqlState + ": " + message, null, false, false); }
}
