package org.cooptrack.query.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventTypes;
import org.cooptrack.web.testing.CommittedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The AsyncAPI document of the feed: a message for each revision of each event, as its class, or its golden file, says. */
final class AsyncApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FRAME = "query-service/src/test/resources/asyncapi/frame.json";
    private static final Pattern SENTENCES = Pattern.compile("\n### (\\S+) \\(\\d+\\)\n\n(.+)\n");

    private final ObjectNode document = (ObjectNode) JSON.readTree(new CommittedFile(FRAME).read());
    private final ObjectNode components = (ObjectNode) document.get("components");
    private final DataSchemas data = new DataSchemas();
    private final Map<String, String> sentences = sentences();

    static ObjectNode document() { return new AsyncApi().filled(); }

    private ObjectNode filled() {
        EventTypes.all().forEach((name, type) -> {
            for (int revision = 1; revision <= EventTypes.revisionOf(type); revision++)
                add(name, type, revision);
        });
        ObjectNode schemas = (ObjectNode) components.get("schemas");
        data.shared().forEach(schemas::set);
        return document;
    }

    private void add(String name, Class<? extends Event> type, int revision) {
        String key = name + ".v" + revision;
        ((ObjectNode) components.get("schemas")).set(key, dataOf(name, type, revision));
        ((ObjectNode) components.get("messages")).set(key, message(name, revision, key));
        for (JsonNode channel : document.get("channels"))
            ((ObjectNode) channel.get("messages")).putObject(key).put("$ref", "#/components/messages/" + key);
    }

    private ObjectNode message(String name, int revision, String key) {
        ObjectNode message = JSON.createObjectNode().put("name", "org.cooptrack." + key).put("title", name);
        message.put("summary", sentences.get(name)).put("contentType", "application/cloudevents+json");
        ObjectNode own = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = own.putObject("properties");
        properties.putObject("type").put("const", "org.cooptrack." + key);
        properties.putObject("revision").put("const", revision);
        properties.putObject("data").put("$ref", "#/components/schemas/" + key);
        ArrayNode all = message.putObject("payload").putArray("allOf");
        all.addObject().put("$ref", "#/components/schemas/CloudEvent");
        all.add(own);
        return message;
    }

    private ObjectNode dataOf(String name, Class<? extends Event> type, int revision) {
        ObjectNode today = data.ofRecord(type);
        return revision == EventTypes.revisionOf(type) ? today : asItWas(golden(name, revision), today);
    }

    /** What an older revision had is what its golden file has; of what it shares with today's, the form is today's. */
    private static ObjectNode asItWas(JsonNode golden, ObjectNode today) {
        ObjectNode was = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = was.putObject("properties");
        golden.propertyNames().forEach(name -> properties.set(name,
                today.get("properties").optional(name).orElseGet(JSON::createObjectNode)));
        ArrayNode required = was.putArray("required");
        today.path("required").forEach(name -> {
            if (golden.has(name.stringValue())) required.add(name);
        });
        return was;
    }

    /** The golden file of a revision: a whole instance of its data. */
    static JsonNode golden(String name, int revision) {
        return JSON.readTree(new CommittedFile(
                "shared-events/src/test/resources/golden/" + name + "." + revision + ".json").read());
    }

    private static Map<String, String> sentences() {
        Map<String, String> sentences = new TreeMap<>();
        SENTENCES.matcher(new CommittedFile("docs/events.md").read()).results()
                .forEach(one -> sentences.put(one.group(1), one.group(2)));
        return sentences;
    }

    /** The types and revisions it tells of. */
    static List<String> keys() {
        return EventTypes.all().entrySet().stream().flatMap(one -> java.util.stream.IntStream
                .rangeClosed(1, EventTypes.revisionOf(one.getValue())).mapToObj(at -> one.getKey() + ".v" + at))
                .toList();
    }
}
