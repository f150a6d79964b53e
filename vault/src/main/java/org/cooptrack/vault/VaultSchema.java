package org.cooptrack.vault;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the vault's one table into the database. */
public final class VaultSchema {
    private VaultSchema() {}

    /** As vault_owner; the role vault_keeper exists already. */
    public static void migrate(DataSource owner) {
        Flyway.configure().dataSource(owner).locations("classpath:db/vault").load().migrate();
    }
}
