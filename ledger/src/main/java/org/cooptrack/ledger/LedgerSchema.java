package org.cooptrack.ledger;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the ledger's tables and its one function into the database. */
public final class LedgerSchema {
    private LedgerSchema() {}

    /** As ledger_owner; the roles ledger_writer and ledger_reader exist already. */
    public static void migrate(DataSource owner) {
        Flyway.configure().dataSource(owner).locations("classpath:db/ledger").load().migrate();
    }
}
