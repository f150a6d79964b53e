package org.cooptrack.web.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Request lines and headers that no client library would send. */
final class HostileLines {
    private static final List<String> LINES = List.of("nonsense", "GET", "GET / HTTP/9.9", "GET / FTP/1.1",
            "GET  / HTTP/1.1", "\u0016\u0003\u0001", "GET /%zz HTTP/1.1", "GET /v1/%00 HTTP/1.1",
            "GET /v1/../x HTTP/1.1",
            "GET /v1/%2e%2e/x HTTP/1.1", "GET /v1/..;/x HTTP/1.1", "GET /v1/%252e%252e%252fx HTTP/1.1",
            "GET /v1//events HTTP/1.1", "GET /v1/\\events HTTP/1.1", "GET /v1/<x> HTTP/1.1", "GET /v1/{x} HTTP/1.1",
            "GET /v1/events?a=\u0001 HTTP/1.1", "GET /v1/%c0%af HTTP/1.1", "GET /v1/x%0d%0aX:%20y HTTP/1.1",
            "GET /" + "a".repeat(20_000) + " HTTP/1.1", "GET http:// HTTP/1.1", "GET * HTTP/1.1",
            "CONNECT x:1 HTTP/1.1",
            "TRACE /v1/events HTTP/1.1", "G@T /v1/events HTTP/1.1", "get /v1/events HTTP/1.1", "PRI * HTTP/2.0",
            "GET v1 HTTP/1.1", "GET /v1/events HTTP/1.1 x");
    private static final List<String> HEADERS = List.of("Bad Header: x", ": x", "X: \u0001", "Content-Length: -1",
            "Content-Length: x", "Content-Length: 99999999999999999999", "Content-Length: 5\r\nContent-Length: 6",
            "Transfer-Encoding: nonsense", "Transfer-Encoding: chunked, chunked",
            "Content-Length: 2\r\nTransfer-Encoding: chunked", "X: " + "y".repeat(20_000), "Expect: nonsense",
            "Content-Encoding: br", " folded: x", "Host: a\r\nHost: b", "X: a\u0000b", "Cookie: \u0000=1");

    private HostileLines() {}

    static List<byte[]> all() {
        List<String> all = new ArrayList<>();
        LINES.forEach(line -> all.add(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"));
        HEADERS.forEach(header -> all.add("POST /v1/unheard-of HTTP/1.1\r\n"
                + (header.startsWith("Host") ? "" : "Host: x\r\n") + header + "\r\nConnection: close\r\n\r\n{}"));
        all.add("GET /v1/events HTTP/1.1\r\nConnection: close\r\n\r\n");
        all.add("POST /v1/unheard-of HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        return all.stream().map(text -> text.getBytes(StandardCharsets.ISO_8859_1)).toList();
    }
}
