package org.cooptrack.web.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A good body, and every way in which a client can get it wrong. Nothing is answered where a way does not apply. */
final class SpoiltBody {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HERE = "\"<here>\"";
    private static final List<String> NUMBERS = List.of("1e999", "-1e999", "9007199254740993", "-9007199254740993",
            "1.5",
            "-0.0", "NaN", "Infinity", "\"Infinity\"", "0x10", "01", "+1", "1e400000000",
            "123456789012345678901234567890123456789012345678901234567890", "2e1");
    private static final List<String> TEXTS = List.of("\"a\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
            "\"e\\u0301\"",
            "\"\\q\"", "\"a\tb\"", "'a'", "\"" + "z".repeat(20_000) + "\"", "\"a", "undefined", "/**/\"a\"");
    private static final List<String> DATES = List.of("2024-02-30", "0000-01-01", "10000-01-01", "+10000-01-01",
            "2024-2-3", "-2024-01-01", "2024-13-01", "2024-01-01T00:00:00Z", "yesterday", "2023-02-29", "0000", "24",
            "");
    private static final List<String> IDS = List.of("not-a-uuid", "1-1-1-1-1", "",
            "{0198c5f0-0000-7000-8000-000000000001}",
            "0198c5f0-0000-7000-8000-00000000000", "0198c5f000007000800000000000001", "../0198c5f0");
    private static final List<String> WHOLE = List.of("[]", "\"text\"", "null", "{", "}", "{}{}", "{\"a\":1,}",
            "{'a':1}",
            "{\"a\" 1}", "7", "true", "{\"\\ud800\":1}", "{\"a\":1}x", "\u0000");

    /** One value of the body: in what, under which name or index, and what the document says of it. */
    private record Place(JsonNode holder, String name, JsonNode value, JsonNode schema) {}

    private final String good;
    private final JsonNode schema;
    private final ApiDocument document;
    private final Random random;
    private final List<Place> places = new ArrayList<>();
    private final JsonNode tree;

    SpoiltBody(String good, JsonNode schema, ApiDocument document, Random random) {
        this.good = good;
        this.schema = document.resolve(schema);
        this.document = document;
        this.random = random;
        this.tree = JSON.readTree(good);
        collect(tree, this.schema);
    }

    Optional<String> wrongType() {
        return replaced(place -> true, place -> switch (place.value().getNodeType()) {
            case STRING -> "7";
            case ARRAY -> "{}";
            case OBJECT -> "[]";
            default -> "\"7\"";
        });
    }

    Optional<String> number() { return replaced(place -> true, this::number); }

    /** In quotes it is a text like any other where a text is asked for. */
    private String number(Place place) {
        String number = one(NUMBERS);
        boolean words = place.value().isString() && !place.value().stringValue().matches("-?\\d+(\\.\\d+)?");
        return words && number.startsWith("\"") ? "Infinity" : number;
    }

    Optional<String> text() { return replaced(place -> place.value().isString(), place -> one(TEXTS)); }

    Optional<String> date() {
        return replaced(place -> place.value().asString("").matches("\\d{4}(-\\d{2}){0,2}")
                && place.name().matches(".*(On|date|Date|asOf|from|to)"), place -> '"' + one(DATES) + '"');
    }

    Optional<String> id() {
        return replaced(place -> place.schema().path("format").asString("").equals("uuid"),
                place -> '"' + one(IDS) + '"');
    }

    Optional<String> code() {
        return replaced(place -> place.schema().has("enum"), place -> "\"NO_SUCH_CODE\"");
    }

    Optional<String> nothing() {
        return replaced(place -> place.holder() == tree && isNeeded(place.name()), place -> "null");
    }

    Optional<String> missing() {
        return any(place -> place.holder() == tree && isNeeded(place.name())).map(place -> {
            ObjectNode fewer = ((ObjectNode) tree).deepCopy();
            fewer.remove(place.name());
            return fewer.toString();
        });
    }

    Optional<String> tooMany() {
        return replaced(place -> place.value().isArray() && !place.value().isEmpty(),
                place -> "[" + (place.value().get(0) + ",").repeat(1_000) + place.value().get(0) + "]");
    }

    Optional<String> unknownProperty() {
        return replaced(place -> place.value().isObject() && place.schema().has("properties"),
                place -> "{\"unheardOf\": 1, " + place.value().toString().substring(1))
                .or(() -> Optional.of("{\"unheardOf\": 1}"));
    }

    Optional<String> twice() {
        return any(place -> place.holder() == tree)
                .map(place -> "{\"" + place.name() + "\": " + place.value() + "," + good.substring(1));
    }

    Optional<String> deep() {
        int levels = 21 + random.nextInt(2_000);
        return Optional.of("{\"a\":".repeat(levels) + "1" + "}".repeat(levels));
    }

    Optional<String> whole() { return Optional.of(random.nextInt(4) == 0 ? good + "x" : one(WHOLE)); }

    /** Bytes that are no UTF-8, or more than the text. */
    byte[] bytes() {
        return switch (random.nextInt(4)) {
            case 0 -> good.getBytes(StandardCharsets.UTF_16);
            case 1 -> ("\ufeff" + good).getBytes(StandardCharsets.UTF_8);
            case 2 -> (good.substring(0, good.length() - 1) + ",\"é\":1}").getBytes(StandardCharsets.ISO_8859_1);
            default -> new byte[]{'{', (byte) 0xc0, (byte) 0xaf, '}'};
        };
    }

    private void collect(JsonNode value, JsonNode described) {
        if (value.isObject()) value.properties().forEach(property -> {
            JsonNode named = described.path("properties").path(property.getKey());
            place(value, property.getKey(), property.getValue(),
                    named.isMissingNode() ? described.path("additionalProperties") : named);
        });
        if (value instanceof ArrayNode list && !list.isEmpty()) place(list, "0", list.get(0), described.path("items"));
    }

    private void place(JsonNode holder, String name, JsonNode value, JsonNode described) {
        JsonNode whole = document.resolve(described);
        places.add(new Place(holder, name, value, whole));
        collect(value, whole);
    }

    private boolean isNeeded(String name) {
        return schema.path("required").valueStream().anyMatch(it -> it.stringValue().equals(name));
    }

    private Optional<Place> any(Predicate<Place> fits) {
        List<Place> fitting = places.stream().filter(fits).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    /** The body with raw text in one place, whether or not it is JSON then. */
    private Optional<String> replaced(Predicate<Place> fits, java.util.function.Function<Place, String> instead) {
        return any(fits).map(place -> {
            String marked = marked(place);
            return marked.replace(HERE, instead.apply(place));
        });
    }

    private String marked(Place place) {
        JsonNode before = place.value();
        set(place, JSON.readTree(HERE));
        String marked = tree.toString();
        set(place, before);
        return marked;
    }

    private static void set(Place place, JsonNode value) {
        if (place.holder() instanceof ObjectNode object) object.set(place.name(), value);
        else
            ((ArrayNode) place.holder()).set(0, value);
    }

    private String one(List<String> of) { return of.get(random.nextInt(of.size())); }
}
