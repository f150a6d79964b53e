package org.cooptrack.ledger;

import java.sql.SQLException;

/** What an error of the database means for the group that met it. */
enum Trouble {
    /** One caller sent what cannot be stored (classes 22, 23, 54): each is sent again alone. */
    UNSTORABLE,
    /** The node's generation was raised by another lane: nothing was stored, send again. */
    OLD_GENERATION,
    /** Nothing was stored and nothing is wrong with the group: the lock timed out, or a deadlock was broken. */
    NOT_NOW,
    /** Nothing was stored, and sending again would not help. */
    REFUSED,
    /** The answer was lost, or says nothing of the commit. */
    UNKNOWN;

    static Trouble of(SQLException error) {
        String state = error.getSQLState();
        if (state == null || state.length() < 5) return UNKNOWN;
        return switch (state) {
            case "CT001" -> OLD_GENERATION;
            case "CT002", "CT003", "42501" -> REFUSED;
            case "55P03", "40001", "40P01" -> NOT_NOW;
            default -> switch (state.substring(0, 2)) {
                case "22", "23", "54" -> UNSTORABLE;
                default -> UNKNOWN;
            };
        };
    }
}
