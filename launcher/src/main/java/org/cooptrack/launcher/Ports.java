package org.cooptrack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which ports of loopback are free. */
final class Ports {
    private Ports() {}

    static void needFree(int port, String variable) {
        if (!free(port)) throw new Refused(Line.PORT_TAKEN, port, variable);
    }

    /** The port kept in the file while it is free, else another one, which is kept instead. */
    static int remembered(Path file) throws IOException {
        if (Files.exists(file)) {
            int kept = Integer.parseInt(Files.readString(file).strip());
            if (free(kept)) return kept;
        }
        int found = any();
        Files.writeString(file, found + "\n");
        return found;
    }

    static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
