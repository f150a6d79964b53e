package org.cooptrack.web.binding;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * SHA-256, in hex, over method, path and body, by which the same wish sent twice is known. Order of properties and white
 * space of the body do not change it.
 */
public record RequestDigest(String hex) {
    private static final JsonMapper JSON = new JsonMapper();

    public static RequestDigest of(HttpServletRequest request) throws IOException {
        return of(request.getMethod(), request.getRequestURI(), Body.of(request));
    }

    static RequestDigest of(String method, String path, JsonNode body) {
        String said = method + "\n" + path + "\n" + JSON.writeValueAsString(sorted(body));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return new RequestDigest(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException cannotHappen) {
            throw new IllegalStateException("every JDK has SHA-256", cannotHappen);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.forEach(entry -> list.add(sorted(entry)));
            return list;
        }
        if (!node.isObject()) return node;
        SortedMap<String, JsonNode> byName = new TreeMap<>();
        node.properties().forEach(entry -> byName.put(entry.getKey(), sorted(entry.getValue())));
        return JsonNodeFactory.instance.objectNode().setAll(byName);
    }
}
