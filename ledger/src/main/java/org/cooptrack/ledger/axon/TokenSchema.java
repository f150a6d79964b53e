package org.cooptrack.ledger.axon;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the token store's tables into the database of the read models, beside whatever else is migrated there. */
public final class TokenSchema {
    private TokenSchema() {}

    public static void migrate(DataSource owner) {
        Flyway.configure().dataSource(owner).locations("classpath:db/views-tokens").table("flyway_tokens")
                .baselineOnMigrate(true).baselineVersion("0").load().migrate();
    }
}
