package org.cooptrack.web.cloudevents;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event as CloudEvents 1.0 defines it: attributes by name, each a text, a flag or a whole number of 32 bits, and data if
 * it has any. Times, URIs and binary values are texts in their canonical form; {@code time} is in UTC.
 *
 * @throws NotACloudEvent
 *             if an attribute is missing, or is not what the specification asks of it
 */
public record CloudEvent(Map<String, Object> attributes, @Nullable Payload data) {
    public static final String VERSION = "1.0";

    public CloudEvent {
        attributes = Attributes.checked(attributes);
        Object type = attributes.get("datacontenttype");
        boolean json = Payload.isJson((String) type);
        if (data instanceof Payload.Text && json || data instanceof Payload.Json && !json)
            throw new NotACloudEvent("data", "not of the form that datacontenttype names, " + type);
    }

    public String id() { return text("id"); }

    public String source() { return text("source"); }

    public String type() { return text("type"); }

    public @Nullable String contentType() { return (String) attributes.get("datacontenttype"); }

    /** Whether a text can be the value of an attribute. */
    public static boolean canHold(String text) {
        return Attributes.isText(text);
    }

    private String text(String name) { return (String) Objects.requireNonNull(attributes.get(name)); }
}
