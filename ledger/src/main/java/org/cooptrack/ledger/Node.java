package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * This process towards the ledger. Its generation travels with every group; once raised, nothing it sent before can still be
 * stored.
 */
final class Node {
    final UUID id = UUID.randomUUID();
    private final AtomicLong generation = new AtomicLong();

    long generation() {
        return generation.get();
    }

    void raise(Connection connection) throws SQLException {
        try (PreparedStatement raise = connection.prepareStatement("select raise_generation(?)")) {
            raise.setObject(1, id);
            try (ResultSet raised = raise.executeQuery()) {
                raised.next();
                generation.accumulateAndGet(raised.getLong(1), Math::max);
            }
        }
    }

    /** Learns of a generation another lane raised. */
    void catchUp(Connection connection) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement("select generation from node where id = ?")) {
            look.setObject(1, id);
            try (ResultSet found = look.executeQuery()) {
                if (found.next()) generation.accumulateAndGet(found.getLong(1), Math::max);
            }
        }
    }
}
