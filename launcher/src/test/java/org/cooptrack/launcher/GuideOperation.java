package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An operation as its API document tells it: where it is found, what it does, and in which form it takes a body. */
record GuideOperation(String service, String method, String path, String summary, @Nullable String bodyType) {
    static final String COMMANDS = "http://127.0.0.1:8080", QUESTIONS = "http://127.0.0.1:8081";

    static Map<String, GuideOperation> read(Path document, String service) throws IOException {
        var operations = new TreeMap<String, GuideOperation>();
        for (var path : Api.JSON.readTree(document).get("paths").properties())
            for (var method : path.getValue().properties())
                operations.put(method.getValue().get("operationId").asString(),
                        of(service, path.getKey(), method.getKey(), method.getValue()));
        return operations;
    }

    private static GuideOperation of(String service, String path, String method, JsonNode operation) {
        var types = operation.at("/requestBody/content").propertyNames();
        return new GuideOperation(service, method.toUpperCase(Locale.ROOT), path,
                operation.get("summary").asString(), types.isEmpty() ? null : preferred(types));
    }

    /** Text, where there is a choice: it can be read here. */
    private static String preferred(Collection<String> types) {
        return types.stream().filter(type -> type.equals("text/csv") || type.equals("application/xml")).findFirst()
                .orElseGet(() -> types.iterator().next());
    }
}
