package org.cooptrack.web.openapi;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One step of the story that the examples tell: which operation, as whom (a role), with which path variables, query
 * parameters, headers and body. {@code what} says why, where the operation does not say enough.
 */
record Step(String operation, String as, @Nullable String what, @Nullable Map<String, String> path,
        @Nullable Map<String, String> query, @Nullable Map<String, String> headers, @Nullable JsonNode body) {

    /** The value for a parameter that stands there, or null if the step leaves it out. */
    @Nullable
    String value(String in, String name) {
        Map<String, String> values = switch (in) {
            case "path" -> path;
            case "query" -> query;
            default -> headers;
        };
        return values == null ? null : values.get(name);
    }
}
