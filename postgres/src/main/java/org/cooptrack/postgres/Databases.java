package org.cooptrack.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Makes the login roles and the databases {@code ledger}, {@code views}, {@code vault} and {@code seal} where they are
 * missing. Asked again it changes nothing but the passwords.
 */
public final class Databases {
    private Databases() {}

    /**
     * @param superuser
     *            connects to any database of the server with the right to create roles and databases
     * @param passwords
     *            one for each login
     */
    public static void prepare(DataSource superuser, Map<Login, String> passwords) throws SQLException {
        try (Connection connection = superuser.getConnection(); Statement sql = connection.createStatement()) {
            for (Login login : Login.values()) {
                role(sql, login, passwords);
            }
            create(connection, "ledger", "template0", Login.LEDGER_OWNER, Login.LEDGER_WRITER, Login.LEDGER_READER);
            create(connection, "views", "template0", Login.VIEWS_OWNER);
            create(connection, "vault", "template0", Login.VAULT_OWNER, Login.VAULT_KEEPER);
            create(connection, "seal", "template0", Login.SEAL_OWNER);
        }
    }

    /** Creates one database, sorted by code point, that only the given logins may enter; leaves an existing one alone. */
    static void create(Connection connection, String name, String template, Login owner, Login... guests)
            throws SQLException {
        try (Statement sql = connection.createStatement()) {
            if (!exists(sql, "select from pg_database where datname = " + literal(name))) {
                sql.execute("grant " + owner.role() + " to current_user");
                sql.execute(
                        "create database " + name + " owner " + owner.role() + " template " + template
                                + " encoding 'UTF8' "
                                + locale(connection));
            }
            sql.execute("revoke all on database " + name + " from public");
            for (Login guest : guests) {
                sql.execute("grant connect on database " + name + " to " + guest.role());
            }
        }
    }

    private static void role(Statement sql, Login login, Map<Login, String> passwords) throws SQLException {
        String password = passwords.get(login);
        if (password == null) throw new IllegalArgumentException("no password for " + login.role());
        String verb = exists(sql, "select from pg_roles where rolname = " + literal(login.role())) ? "alter" : "create";
        sql.execute(verb + " role " + login.role() + " login nosuperuser nocreatedb nocreaterole password "
                + literal(password));
    }

    /** From PostgreSQL 17 a locale of its own sorts by code point and still knows capitals; before, C. */
    private static String locale(Connection connection) throws SQLException {
        boolean builtin = connection.getMetaData().getDatabaseMajorVersion() >= 17;
        return builtin ? "locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'" : "locale 'C'";
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
