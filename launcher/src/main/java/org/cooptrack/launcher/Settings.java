package org.cooptrack.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the launcher finds and puts things. The home is the folder of the script; the rest may be moved by
 * {@code COOPTRACK_DATA}, {@code COOPTRACK_COMMAND_PORT}, {@code COOPTRACK_QUERY_PORT} and {@code COOPTRACK_ISSUER_PORT}.
 */
record Settings(Path home, Path data, int commandPort, int queryPort, int issuerPort) {
    static Settings here() { return of(Path.of(System.getProperty("cooptrack.home", ".")), System.getenv()); }

    static Settings of(Path home, Map<String, String> environment) {
        Path root = home.toAbsolutePath().normalize();
        var settings = new Settings(root, root.resolve(said(environment, "COOPTRACK_DATA", "data")),
                port(environment, "COOPTRACK_COMMAND_PORT", "8080"), port(environment, "COOPTRACK_QUERY_PORT", "8081"),
                port(environment, "COOPTRACK_ISSUER_PORT", "9000"));
        if (settings.ports().distinct().count() < 3) throw new Refused(Line.PORTS_ALIKE);
        return settings;
    }

    private IntStream ports() { return IntStream.of(commandPort, queryPort, issuerPort); }

    URI command() { return loopback(commandPort); }

    URI query() { return loopback(queryPort); }

    URI issuer() { return loopback(issuerPort); }

    private static URI loopback(int port) { return URI.create("http://127.0.0.1:" + port); }

    private static int port(Map<String, String> environment, String name, String otherwise) {
        String port = said(environment, name, otherwise);
        if (port.matches("[1-9]\\d{0,4}") && Integer.parseInt(port) <= Ports.MOST) return Integer.parseInt(port);
        throw new Refused(Line.NO_PORT, name, port);
    }

    private static String said(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
