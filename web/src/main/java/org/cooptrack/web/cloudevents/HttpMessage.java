package org.cooptrack.web.cloudevents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of an HTTP message carries events: headers, under names that are the same in upper and lower case, and the body. In
 * binary mode the data are the body and the attributes are headers; otherwise all is in the body.
 */
public record HttpMessage(Map<String, List<String>> headers, byte[] body) {
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String PREFIX = "ce-";

    public HttpMessage {
        var sorted = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = sorted;
    }

    /** One event in binary mode. */
    public static HttpMessage of(CloudEvent event) {
        var headers = new LinkedHashMap<String, List<String>>();
        event.attributes().forEach((name, value) -> {
            if (!name.equals("datacontenttype"))
                headers.put(PREFIX + name, List.of(HeaderText.encode(value.toString())));
        });
        String type = event.data() instanceof Payload.Json && event.contentType() == null
                ? "application/json"
                : event.contentType();
        if (type != null) headers.put(CONTENT_TYPE, List.of(type));
        return new HttpMessage(headers, switch (event.data()) {
            case null -> new byte[0];
            case Payload.Json(var json) -> json.getBytes(StandardCharsets.UTF_8);
            case Payload.Text(var text) -> text.getBytes(StandardCharsets.UTF_8);
            case Payload.Binary binary -> binary.bytes();
        });
    }

    /**
     * The events of the message, one of them unless it is a batch.
     *
     * @throws NotACloudEvent
     *             if it carries none, or not as one of the three modes asks
     */
    public List<CloudEvent> events() {
        String type = only(CONTENT_TYPE);
        String media = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (media.equals(JsonFormat.BATCH)) return JsonFormat.readBatch(utf8());
        if (media.equals(JsonFormat.EVENT)) return List.of(JsonFormat.read(utf8()));
        if (media.startsWith("application/cloudevents"))
            throw new NotACloudEvent(CONTENT_TYPE, "a format other than JSON");
        return List.of(binary(type));
    }

    private CloudEvent binary(@Nullable String type) {
        var attributes = new LinkedHashMap<String, Object>();
        headers.keySet().stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(PREFIX)).forEach(name -> {
            String attribute = name.substring(PREFIX.length()).toLowerCase(Locale.ROOT);
            if (attribute.equals("datacontenttype")) throw new NotACloudEvent(name, "Content-Type says it");
            attributes.put(attribute, HeaderText.decode(name, String.valueOf(only(name))));
        });
        if (type != null) attributes.put("datacontenttype", type);
        return new CloudEvent(attributes, body.length == 0 ? null : data(type));
    }

    private Payload data(@Nullable String type) {
        if (type == null || !Payload.isJson(type)) return Payload.Binary.of(body);
        return new Payload.Json(JsonFormat.tree(utf8()).toString());
    }

    private @Nullable String only(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        if (values.size() > 1) throw new NotACloudEvent(name, "given more than once");
        return values.isEmpty() ? null : values.getFirst();
    }

    private String utf8() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException other) {
            throw new NotACloudEvent("the body", "not UTF-8");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HttpMessage message && headers.equals(message.headers)
                && Arrays.equals(body, message.body);
    }

    @Override
    public int hashCode() { return headers.hashCode() * 31 + Arrays.hashCode(body); }
}
