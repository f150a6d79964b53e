package org.cooptrack.tlog;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The one form of a JSON text (JSON Canonicalization Scheme, RFC 8785): members in the order of their names by UTF-16 code
 * units, numbers as ECMAScript writes them, nothing between. Numbers are IEEE 754 doubles there; {@link #exactly} refuses
 * those that no double says, of which two different ones would have the same form.
 */
public final class Canonical {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final JsonParser json;
    private final boolean exact;

    private Canonical(JsonParser json, boolean exact) {
        this.json = json;
        this.exact = exact;
    }

    /**
     * @return UTF-8
     * @throws IllegalArgumentException
     *             where the text is no JSON, says a name twice, has half a surrogate pair or a number beyond all doubles
     */
    public static byte[] of(String json) { return form(json, false); }

    /**
     * As {@link #of}.
     *
     * @throws IllegalArgumentException
     *             also where a number would come out as another
     */
    public static byte[] exactly(String json) { return form(json, true); }

    /**
     * The SHA-256 of the form that {@link #exactly} gives, in hex.
     *
     * @throws IllegalArgumentException
     *             as there
     */
    public static String sha256(String json) {
        return HexFormat.of().formatHex(Hash.sha256().digest(exactly(json)));
    }

    /** A string as it stands in canonical JSON, with its quotation marks. */
    public static String quoted(String text) {
        var form = new StringBuilder(text.length() + 2);
        Quoted.append(text, form);
        return form.toString();
    }

    private static byte[] form(String text, boolean exact) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            var form = new StringBuilder(text.length());
            if (json.nextToken() == null) throw new IllegalArgumentException("no JSON");
            new Canonical(json, exact).value(form);
            if (json.nextToken() != null) throw new IllegalArgumentException("more than one JSON value");
            return form.toString().getBytes(StandardCharsets.UTF_8);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(wrong.getOriginalMessage(), wrong);
        }
    }

    private void value(StringBuilder form) {
        JsonToken token = json.currentToken();
        switch (token) {
            case START_OBJECT -> object(form);
            case START_ARRAY -> array(form);
            case VALUE_STRING -> Quoted.append(json.getString(), form);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> form.append(CanonicalNumber.of(json.getString(), exact));
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> form.append(token.asString());
            default -> throw new IllegalArgumentException("no JSON value: " + token);
        }
    }

    private void object(StringBuilder form) {
        Map<String, String> members = new TreeMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            var value = new StringBuilder();
            value(value);
            members.put(name, value.toString());
        }
        form.append('{');
        members.forEach((name, value) -> {
            if (form.charAt(form.length() - 1) != '{') form.append(',');
            Quoted.append(name, form);
            form.append(':').append(value);
        });
        form.append('}');
    }

    private void array(StringBuilder form) {
        form.append('[');
        for (boolean first = true; json.nextToken() != JsonToken.END_ARRAY; first = false) {
            if (!first) form.append(',');
            value(form);
        }
        form.append(']');
    }
}
