package org.cooptrack.web.cloudevents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the specification asks of attributes (sections Naming Conventions, Type System, REQUIRED and OPTIONAL Attributes). */
final class Attributes {
    private static final List<String> REQUIRED = List.of("specversion", "id", "source", "type");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+");

    private Attributes() {}

    static Map<String, Object> checked(Map<String, Object> given) {
        for (String name : REQUIRED)
            if (!given.containsKey(name)) throw new NotACloudEvent(name, "required, and missing");
        var checked = new LinkedHashMap<String, Object>();
        given.forEach((name, value) -> checked.put(named(name), checked(name, value)));
        return Collections.unmodifiableMap(checked);
    }

    /** Text without control characters, noncharacters and halves of surrogate pairs. */
    static boolean isText(String text) {
        return text.codePoints().noneMatch(at -> Character.isISOControl(at) || (at & 0xFFFE) == 0xFFFE
                || at >= 0xFDD0 && at <= 0xFDEF || at >= Character.MIN_SURROGATE && at <= Character.MAX_SURROGATE);
    }

    private static String named(String name) {
        if (NAME.matcher(name).matches() && !name.equals("data")) return name;
        throw new NotACloudEvent(name,
                "a name of an attribute has lower-case letters and digits only, and is not data");
    }

    private static Object checked(String name, Object value) {
        return switch (name) {
            case "specversion" -> expect(filled(name, value), CloudEvent.VERSION::equals, name, "not 1.0");
            case "id", "type", "subject" -> filled(name, value);
            case "source" -> expect(filled(name, value), Forms::isReference, name, "not a URI-reference (RFC 3986)");
            case "dataschema" -> expect(filled(name, value), Forms::isUri, name, "not a URI (RFC 3986)");
            case "datacontenttype" ->
                expect(filled(name, value), Forms::isMediaType, name, "not a media type (RFC 2046)");
            case "time" -> Forms.moment(filled(name, value))
                    .orElseThrow(() -> new NotACloudEvent(name, "not a timestamp (RFC 3339)")).toString();
            default -> value instanceof String ? text(name, value) : simple(name, value);
        };
    }

    private static Object simple(String name, Object value) {
        if (value instanceof Boolean || value instanceof Integer) return value;
        throw new NotACloudEvent(name, "neither a text nor a flag nor a whole number of 32 bits");
    }

    private static String filled(String name, Object value) {
        String text = text(name, value);
        if (text.isEmpty()) throw new NotACloudEvent(name, "empty");
        return text;
    }

    private static String text(String name, Object value) {
        if (value instanceof String text && isText(text)) return text;
        throw new NotACloudEvent(name, "not a text, or with characters that no attribute may hold");
    }

    private static String expect(String text, java.util.function.Predicate<String> form, String name, String why) {
        if (form.test(text)) return text;
        throw new NotACloudEvent(name, why);
    }
}
