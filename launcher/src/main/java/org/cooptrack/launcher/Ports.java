package org.cooptrack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which ports of loopback are free. */
final class Ports {
    static final int MOST = 65_535;

    private Ports() {}

    static void needFree(int port, String variable) {
        if (!free(port)) throw new Refused(Line.PORT_TAKEN, port, variable);
    }

    /** The port kept in the file while it is free, else another one, which is kept instead. */
    static int remembered(Path file) throws IOException {
        int kept = kept(file);
        if (kept > 0 && free(kept)) return kept;
        int found = any();
        Files.writeString(file, found + "\n");
        return found;
    }

    private static int kept(Path file) throws IOException {
        String kept = Files.exists(file) ? Files.readString(file).strip() : "";
        return kept.matches("\\d{1,5}") && Integer.parseInt(kept) <= MOST ? Integer.parseInt(kept) : 0;
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
