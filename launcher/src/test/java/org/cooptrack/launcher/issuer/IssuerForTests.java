package org.cooptrack.launcher.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cooptrack.launcher.Secrets;

/** One issuer for all tests of this process; it ends with it. */
public final class IssuerForTests {
    public static final Path FOLDER = folder();
    public static final Secrets SECRETS = new Secrets(FOLDER);
    private static final int PORT = port();
    public static final URI ADDRESS = URI.create("http://127.0.0.1:" + PORT);

    public static final URI PAGES = URI.create("http://127.0.0.1:18081");

    static {
        var issuer = Issuer.start(PORT, SECRETS, PAGES);
        Runtime.getRuntime().addShutdownHook(new Thread(issuer::close));
    }

    private IssuerForTests() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("issuer");
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static int port() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
