package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what became of commands. */
final class Receipts {
    private static final String COLUMNS = "select id, request_hash, stream, version, position, recorded_at from command ";

    private Receipts() {}

    static Map<UUID, Receipt> of(Connection connection, UUID... commands) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(COLUMNS + "where id = any(?)")) {
            look.setArray(1, connection.createArrayOf("uuid", commands));
            var found = new HashMap<UUID, Receipt>();
            try (ResultSet rows = look.executeQuery()) {
                while (rows.next()) {
                    Receipt receipt = receipt(rows);
                    found.put(receipt.command(), receipt);
                }
            }
            return found;
        }
    }

    static Optional<Receipt> of(Connection connection, IdempotencyKey key) throws SQLException {
        try (PreparedStatement look = connection
                .prepareStatement(COLUMNS + "where issuer = ? and subject = ? and key = ?")) {
            look.setString(1, key.issuer());
            look.setString(2, key.subject());
            look.setString(3, key.key());
            try (ResultSet rows = look.executeQuery()) {
                return rows.next() ? Optional.of(receipt(rows)) : Optional.empty();
            }
        }
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4),
                row.getLong(5), row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
