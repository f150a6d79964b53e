package org.cooptrack.postgres;

import java.util.Locale;

/** The roles that log in, each to one database. Owners migrate their schema; nobody works as superuser. */
public enum Login {
    /** Owns the ledger's schema; used for migrations and for the operator's explicit acts alone. */
    LEDGER_OWNER("ledger"),
    /** The command service: appends by the one function, reads. */
    LEDGER_WRITER("ledger"),
    /** The query service and auditors: reads events. */
    LEDGER_READER("ledger"), VIEWS_OWNER("views"),
    /** Owns the vault's schema; used for migrations alone. */
    VAULT_OWNER("vault"),
    /** Makes, reads and destroys the keys of persons. */
    VAULT_KEEPER("vault"),
    /** Owns the seal: the tiles and checkpoints by which history is proven. */
    SEAL_OWNER("seal");

    private final String database;

    Login(String database) {
        this.database = database;
    }

    public String database() {
        return database;
    }

    public String role() {
        return name().toLowerCase(Locale.ROOT);
    }
}
