package org.cooptrack.web.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An example as it is pasted from the document: a request with everything but the token. */
public record Pasted(int step, String operation, String as, String method, String path, Map<String, String> headers,
        @Nullable String body) {
    public Pasted {
        headers = new LinkedHashMap<>(headers);
    }

    public Pasted with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Pasted(step, operation, as, method, path, more, body);
    }

    public Pasted without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Pasted(step, operation, as, method, path, fewer, body);
    }

    public Pasted method(String other) { return new Pasted(step, operation, as, other, path, headers, body); }

    public Pasted path(String other) { return new Pasted(step, operation, as, method, other, headers, body); }

    public Pasted body(@Nullable String other) {
        return new Pasted(step, operation, as, method, path, headers, other);
    }

    /** The request on the wire, with the token in its header. */
    public byte[] bytes() {
        return bytes(body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with other bytes for its body. */
    public byte[] bytes(byte[] content) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (content.length > 0 || body != null) head.append("Content-Length: ").append(content.length).append("\r\n");
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, both, start.length, content.length);
        return both;
    }
}
