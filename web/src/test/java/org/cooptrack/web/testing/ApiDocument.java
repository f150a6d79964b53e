package org.cooptrack.web.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Set;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API document of a service, as somebody reads it who wants to use it. */
public record ApiDocument(JsonNode json) {
    /** One operation: where it is, and what the document says of it. */
    public record Operation(String method, String path, JsonNode json) {
        public String id() { return json.get("operationId").stringValue(); }

        public Stream<JsonNode> parameters() { return json.path("parameters").valueStream(); }

        /** The schema of its body, or a missing node. */
        public JsonNode body() {
            return json.at("/requestBody/content/application~1json/schema");
        }

        /** Every status that is one of success. */
        public Set<Integer> successes() {
            return json.get("responses").propertyNames().stream().filter(it -> it.startsWith("2"))
                    .map(Integer::valueOf).collect(Collectors.toSet());
        }

        /** The one status of success, or the first. */
        public int success() {
            return json.get("responses").propertyNames().stream().filter(it -> it.startsWith("2"))
                    .mapToInt(Integer::parseInt).findFirst().orElseThrow();
        }
    }

    public static ApiDocument of(String served) { return new ApiDocument(new JsonMapper().readTree(served)); }

    public List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        json.get("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> all.add(
                new Operation(method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue()))));
        return all;
    }

    public Operation operation(String id) {
        return operations().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /** What stands behind a reference into the components. */
    public JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        return reference == null ? schema : json.at(reference.stringValue().substring(1));
    }

    /** Every example of every operation, in the order of the story. */
    public List<Pasted> story() {
        return operations().stream().flatMap(operation -> operation.json().path("x-story").valueStream()
                .map(step -> pasted(operation, step.get("step").intValue(), step.get("as").stringValue())))
                .sorted(Comparator.comparing(Pasted::step)).toList();
    }

    private static Pasted pasted(Operation operation, int step, String as) {
        String name = "step-%03d".formatted(step);
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        Map<String, String> headers = new LinkedHashMap<>();
        for (JsonNode parameter : operation.parameters().toList()) {
            String value = example(parameter, name);
            if (value == null) continue;
            String called = parameter.get("name").stringValue();
            switch (parameter.get("in").stringValue()) {
                case "path" -> path = path.replace("{" + called + "}", encoded(value));
                case "query" -> query.append(query.isEmpty() ? "?" : "&").append(called).append('=')
                        .append(encoded(value));
                default -> headers.put(called, value);
            }
        }
        String body = null;
        for (var content : operation.json().at("/requestBody/content").properties()) {
            JsonNode value = content.getValue().at("/examples/" + name + "/value");
            if (value.isMissingNode()) continue;
            headers.put("Content-Type", content.getKey());
            body = value.isString() ? value.stringValue() : value.toString();
        }
        return new Pasted(step, operation.id(), as, operation.method(), path + query, headers, body);
    }

    private static @Nullable String example(JsonNode parameter, String name) {
        JsonNode value = parameter.at("/examples/" + name + "/value");
        return value.isMissingNode() ? null : value.asString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
