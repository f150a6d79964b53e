package org.cooptrack.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cooptrack.launcher.issuer.Clients;
import org.cooptrack.postgres.Login;

/** What each service is told, in the same variables that name an external PostgreSQL and an external issuer. */
record Environment(UnaryOperator<String> databaseUrl, Map<Login, String> passwords, Path vaultKey, Path sealKey,
        Path sealLast, URI issuer, URI queries, String secretOfPages) {
    Map<String, String> ofCommandService(int port) {
        var variables = common(port);
        database(variables, "ledger", Login.LEDGER_WRITER);
        owner(variables, "ledger", Login.LEDGER_OWNER);
        database(variables, "vault", Login.VAULT_KEEPER);
        owner(variables, "vault", Login.VAULT_OWNER);
        put(variables, "cooptrack.vault.key-file", vaultKey.toString());
        put(variables, "cooptrack.queries.url", queries.toString());
        return variables;
    }

    Map<String, String> ofQueryService(int port) {
        var variables = common(port);
        database(variables, "ledger", Login.LEDGER_READER);
        database(variables, "views", Login.VIEWS_OWNER);
        database(variables, "seal", Login.SEAL_OWNER);
        put(variables, "cooptrack.seal.key-file", sealKey.toString());
        put(variables, "cooptrack.seal.last-file", sealLast.toString());
        put(variables, "cooptrack.pages.client-id", Clients.PAGES);
        put(variables, "cooptrack.pages.client-secret", secretOfPages);
        put(variables, "cooptrack.pages.address", queries.toString());
        return variables;
    }

    private Map<String, String> common(int port) {
        var variables = new HashMap<String, String>();
        put(variables, "server.port", Integer.toString(port));
        put(variables, "server.address", "127.0.0.1");
        put(variables, "spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer.toString());
        return variables;
    }

    private void database(Map<String, String> variables, String database, Login login) {
        put(variables, "cooptrack." + database + ".url", databaseUrl.apply(database));
        put(variables, "cooptrack." + database + ".user", login.role());
        put(variables, "cooptrack." + database + ".password", password(login));
    }

    private void owner(Map<String, String> variables, String database, Login login) {
        put(variables, "cooptrack." + database + ".owner-user", login.role());
        put(variables, "cooptrack." + database + ".owner-password", password(login));
    }

    private String password(Login login) {
        String password = passwords.get(login);
        if (password == null) throw new IllegalStateException("no password for " + login.role());
        return password;
    }

    /** Spring's rule for properties in the environment: points become underscores, hyphens go. */
    static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static void put(Map<String, String> variables, String property, String value) {
        variables.put(variable(property), value);
    }
}
