package org.cooptrack.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One request of the guide, told by a sentence and by the {@code curl} that sends it. */
record GuideStep(String sentence, String as, String method, String address, Map<String, String> headers,
        @Nullable String body) {
    /** A step of the story, sent as the API document says its operation is. */
    static GuideStep of(JsonNode step, GuideOperation operation) {
        String path = operation.path();
        for (var value : step.path("path").properties())
            path = path.replace("{" + value.getKey() + "}", value.getValue().asString());
        String query = step.path("query").properties().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue().asString())).collect(Collectors.joining("&"));
        var headers = new LinkedHashMap<String, String>();
        if (operation.bodyType() != null && step.has("body")) headers.put("Content-Type", operation.bodyType());
        step.path("headers").properties().forEach(one -> headers.put(one.getKey(), one.getValue().asString()));
        String sentence = step.path("what").asString(operation.summary());
        return new GuideStep(sentence, step.get("as").asString(), operation.method(),
                operation.service() + path + (query.isEmpty() ? "" : "?" + query), headers, body(step.get("body")));
    }

    String markdown() { return sentence + ":\n\n```bash\n" + curl() + "```\n"; }

    String curl() {
        var line = new StringBuilder("curl");
        if (!method.equals("GET")) line.append(" -X ").append(method);
        line.append(" -H \"$(./cooptrack auth ").append(as).append(")\"");
        headers.forEach((name, value) -> line.append(" -H '").append(name).append(": ").append(value).append('\''));
        if (body != null) line.append(" --data-binary @-");
        line.append(" \\\n    '").append(address).append('\'');
        return body == null ? line + "\n" : line + " <<'END'\n" + body + "\nEND\n";
    }

    private static @Nullable String body(@Nullable JsonNode body) {
        if (body == null) return null;
        return body.isString() ? body.asString().strip() : body.toPrettyString().replace("\r", "");
    }

    private static String encoded(String value) {
        return SheetUpload.encoded(value).replace("%2C", ",");
    }
}
