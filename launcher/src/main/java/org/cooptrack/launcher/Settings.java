package org.cooptrack.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the launcher finds and puts things. The home is the folder of the script; the rest may be moved by
 * {@code COOPTRACK_DATA}, {@code COOPTRACK_COMMAND_PORT}, {@code COOPTRACK_QUERY_PORT} and {@code COOPTRACK_ISSUER_PORT}.
 */
record Settings(Path home, Path data, int commandPort, int queryPort, int issuerPort) {
    static Settings here() { return of(Path.of(System.getProperty("cooptrack.home", ".")), System.getenv()); }

    static Settings of(Path home, Map<String, String> environment) {
        Path root = home.toAbsolutePath().normalize();
        return new Settings(root, root.resolve(environment.getOrDefault("COOPTRACK_DATA", "data")),
                port(environment, "COOPTRACK_COMMAND_PORT", 8080), port(environment, "COOPTRACK_QUERY_PORT", 8081),
                port(environment, "COOPTRACK_ISSUER_PORT", 9000));
    }

    URI command() { return loopback(commandPort); }

    URI query() { return loopback(queryPort); }

    URI issuer() { return loopback(issuerPort); }

    private static URI loopback(int port) { return URI.create("http://127.0.0.1:" + port); }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        return Integer.parseInt(environment.getOrDefault(name, Integer.toString(otherwise)));
    }
}
