package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the ledger's tables and its one function into the database. */
public final class LedgerSchema {
    private LedgerSchema() {}

    /** As ledger_owner; the roles ledger_writer and ledger_reader exist already. */
    public static void migrate(DataSource owner) {
        Flyway.configure().dataSource(owner).locations("classpath:db/ledger").load().migrate();
    }

    /**
     * The operator's act after a restore that lost acknowledged events: every follower of the old log must rebuild.
     *
     * @return the new id
     */
    public static UUID newLogId(DataSource owner, String reason) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement act = connection.prepareStatement("select new_log_id(?)")) {
            act.setString(1, reason);
            try (ResultSet id = act.executeQuery()) {
                id.next();
                return id.getObject(1, UUID.class);
            }
        }
    }
}
