package org.cooptrack.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cooptrack.web.testing.Pasted;
import org.cooptrack.web.testing.RawAnswer;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks what a row of a refusal table says. A step is the name of an operation, whose example is sent; or an object that
 * takes the {@code nth} example, changes its body {@code with} a merge patch (RFC 7396), its {@code headers}, who it is asked
 * {@code by}, or says another id instead of one ({@code say}).
 */
@NullUnmarked
record RefusalAsking(StoryNode node, RefusalTable.Case row) {

    RawAnswer send(JsonNode step, String... headers) {
        Pasted request = written(step);
        for (int i = 0; i < headers.length; i += 2)
            request = request.with(headers[i], headers[i + 1]);
        return node.send(request, step.path("by").asString(request.as()));
    }

    private Pasted written(JsonNode step) {
        Pasted example = node.example(step.isString() ? step.stringValue() : step.get("step").stringValue(),
                step.path("nth").asInt(1));
        String body = example.body();
        for (var header : step.path("headers").properties())
            example = example.with(header.getKey(), header.getValue().stringValue());
        String path = example.path();
        for (var word : said(step).entrySet()) {
            path = path.replace(word.getKey(), word.getValue());
            if (body != null) body = body.replace(word.getKey(), word.getValue());
        }
        if (step.has("with")) body = merged(new JsonMapper().readTree(body), step.get("with")).toString();
        for (String id : row.table().anew()) {
            path = path.replace(id, anew(id));
            if (body != null) body = body.replace(id, anew(id));
        }
        return example.path(path).body(body);
    }

    private static Map<String, String> said(JsonNode step) {
        Map<String, String> words = new LinkedHashMap<>();
        step.path("say").properties().forEach(word -> words.put(word.getKey(), word.getValue().stringValue()));
        return words;
    }

    /** The same id with another beginning, so that it keeps its version; or the same code with a number behind. */
    private String anew(String id) {
        return id.matches("[0-9a-f]{8}-.*")
                ? "%08x".formatted(0x01990000 + row.number()) + id.substring(8)
                : id + "-" + row.number();
    }

    private static JsonNode merged(JsonNode before, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) return patch;
        ObjectNode after = before instanceof ObjectNode object ? object : new JsonMapper().createObjectNode();
        for (String name : List.copyOf(new ArrayList<>(changes.propertyNames())))
            if (changes.get(name).isNull()) after.remove(name);
            else
                after.set(name, merged(after.path(name), changes.get(name)));
        return after;
    }
}
