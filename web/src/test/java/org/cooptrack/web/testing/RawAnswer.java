package org.cooptrack.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What comes back for bytes that no well-behaved client would send. */
public record RawAnswer(int status, Map<String, String> headers, String body) {
    private static final int PATIENCE = 20_000;

    /** Sends the bytes on a connection of their own and reads to its end. */
    public static RawAnswer to(int port, byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            send(socket, request);
            return parse(socket.getInputStream().readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A service that has heard enough may answer and hang up before the last byte. */
    private static void send(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
        } catch (IOException heardEnough) {
            // the answer is read all the same
        }
    }

    public @Nullable String header(String name) { return headers.get(name.toLowerCase(Locale.ROOT)); }

    private static RawAnswer parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) throw new AssertionError("no HTTP answer: <" + text + ">");
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(": ?", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
        }
        String body = text.substring(end + 4);
        boolean chunked = "chunked".equals(headers.get("transfer-encoding"));
        return new RawAnswer(Integer.parseInt(lines[0].substring(9, 12)), headers,
                new String((chunked ? joined(body) : body).getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8));
    }

    private static String joined(String chunks) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int line = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, line), 16);
            whole.append(chunks, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
            if (size == 0) break;
        }
        return whole.toString();
    }
}
