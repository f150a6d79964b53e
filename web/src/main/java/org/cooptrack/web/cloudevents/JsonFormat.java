package org.cooptrack.web.cloudevents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON format of CloudEvents 1.0: one event, or a batch of them. */
public final class JsonFormat {
    public static final String EVENT = "application/cloudevents+json";
    public static final String BATCH = "application/cloudevents-batch+json";
    private static final String DATA = "data";
    private static final String BASE64 = "data_base64";
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFormat() {}

    /** @throws NotACloudEvent if it is none */
    public static CloudEvent read(String json) {
        return event(tree(json), "the event");
    }

    /** @throws NotACloudEvent if it is no list, or one of it is no event */
    public static List<CloudEvent> readBatch(String json) {
        JsonNode all = tree(json);
        if (!all.isArray()) throw new NotACloudEvent("the batch", "not a list");
        var events = new ArrayList<CloudEvent>();
        all.forEach(one -> events.add(event(one, "event " + events.size() + " of the batch")));
        return events;
    }

    public static String write(CloudEvent event) {
        String attributes = event.attributes().entrySet().stream()
                .map(one -> quoted(one.getKey()) + ":" + JSON.writeValueAsString(one.getValue()))
                .collect(Collectors.joining(","));
        return "{" + attributes + switch (event.data()) {
            case null -> "";
            case Payload.Json(var json) -> member(DATA, json);
            case Payload.Text(var text) -> member(DATA, quoted(text));
            case Payload.Binary(var base64) -> member(BASE64, quoted(base64));
        } + "}";
    }

    public static String writeBatch(List<CloudEvent> events) {
        return events.stream().map(JsonFormat::write).collect(Collectors.joining(",", "[", "]"));
    }

    /** @throws NotACloudEvent if it is no JSON */
    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            throw new NotACloudEvent("the JSON", broken.getOriginalMessage());
        }
    }

    private static CloudEvent event(JsonNode node, String which) {
        if (!node.isObject()) throw new NotACloudEvent(which, "not an object");
        Map<String, Object> attributes = new LinkedHashMap<>();
        node.properties().forEach(member -> {
            boolean attribute = !member.getKey().equals(DATA) && !member.getKey().equals(BASE64);
            if (attribute && !member.getValue().isNull()) attributes.put(member.getKey(), value(member.getValue()));
        });
        return new CloudEvent(attributes, data(node, attributes.get("datacontenttype")));
    }

    private static Object value(JsonNode node) {
        if (node.isString()) return node.stringValue();
        if (node.isBoolean()) return node.booleanValue();
        return node.isIntegralNumber() && node.canConvertToInt() ? (Object) node.intValue() : node;
    }

    private static @Nullable Payload data(JsonNode event, @Nullable Object contentType) {
        JsonNode data = event.get(DATA);
        JsonNode base64 = event.get(BASE64);
        if (base64 == null || base64.isNull()) return data == null ? null : given(data, contentType);
        if (data != null) throw new NotACloudEvent(DATA, "given beside data_base64");
        if (!base64.isString()) throw new NotACloudEvent(BASE64, "not a text");
        return new Payload.Binary(base64.stringValue());
    }

    private static Payload given(JsonNode data, @Nullable Object contentType) {
        if (!(contentType instanceof String type) || Payload.isJson(type)) return new Payload.Json(data.toString());
        if (data.isString()) return new Payload.Text(data.stringValue());
        throw new NotACloudEvent(DATA, "not a text, though datacontenttype names no JSON");
    }

    private static String member(String name, String json) { return "," + quoted(name) + ":" + json; }

    private static String quoted(String text) { return JSON.writeValueAsString(text); }
}
