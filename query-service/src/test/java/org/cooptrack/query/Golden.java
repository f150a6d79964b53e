package org.cooptrack.query;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.web.testing.CommittedFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one event of each type that is kept for ever, and richer ones made from it: with another word of a closed list
 * throughout, and with one part said otherwise or not at all, so that what changed differs from what it was before.
 */
public final class Golden {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, ObjectNode> ROOTS = new ConcurrentHashMap<>();

    private Golden() {}

    /** A part of an event, where it stands. */
    private record Part(ObjectNode in, String name, Class<?> type, boolean optional) {}

    /** Types of events that have all of these capabilities. */
    public static Stream<String> types(Class<?>... capabilities) {
        return EventTypes.all().entrySet().stream()
                .filter(type -> Stream.of(capabilities).allMatch(one -> one.isAssignableFrom(type.getValue())))
                .map(Map.Entry::getKey).sorted();
    }

    /** What events of all types count for, with each word of each closed list. */
    public static List<Entry> entries() {
        return types(Counted.class).flatMap(type -> {
            List<Entry> said = Stream.concat(Stream.of(root(type)), words(type))
                    .flatMap(root -> read(type, root).stream()).flatMap(Golden::entries).distinct().toList();
            return said.isEmpty() ? entries(counted(type)) : said.stream();
        }).toList();
    }

    private static Stream<Entry> entries(Event event) { return ((Counted) event).entries().stream(); }

    /** The golden event where it counts for something, else the first that does of those made from it. */
    public static Event counted(String type) {
        return Stream.concat(Stream.of(root(type)), words(type)).flatMap(root -> otherwise(type, root).stream())
                .filter(event -> entries(event).findAny().isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " that counts for anything is made"));
    }

    private static Stream<ObjectNode> words(String type) {
        var kinds = new LinkedHashSet<Class<?>>();
        parts(type, root(type)).stream().map(Part::type).filter(Class::isEnum).forEach(kinds::add);
        return kinds.stream().flatMap(kind -> Stream.of(kind.getEnumConstants()).map(word -> {
            ObjectNode root = root(type);
            parts(type, root).stream().filter(part -> part.type() == kind)
                    .forEach(part -> part.in().set(part.name(), told(word)));
            return root;
        }));
    }

    /** It, and it with one part otherwise; what cannot be read is no event. */
    private static List<Event> otherwise(String type, ObjectNode root) {
        var all = new ArrayList<Event>();
        read(type, root).ifPresent(all::add);
        for (Part part : parts(type, root)) {
            JsonNode before = part.in().get(part.name());
            others(part, before, other -> {
                if (other == null) part.in().remove(part.name());
                else
                    part.in().set(part.name(), other);
                read(type, root).ifPresent(all::add);
            });
            part.in().set(part.name(), before);
        }
        return all;
    }

    private static void others(Part part, JsonNode before, Consumer<@Nullable JsonNode> seen) {
        if (part.type().isEnum()) Stream.of(part.type().getEnumConstants()).map(Golden::told).forEach(seen);
        if (before.isInt()) seen.accept(told(before.asInt() + 1));
        if (before.isBoolean()) seen.accept(told(!before.asBoolean()));
        if (before.isString() && before.asString().startsWith("2024-02"))
            for (String month : List.of("2024-03", "2024-01"))
            seen.accept(told(before.asString().replace("2024-02", month)));
        if (before.isArray()) seen.accept(told(List.of()));
        if (part.optional()) seen.accept(null);
    }

    private static List<Part> parts(String type, ObjectNode root) {
        var all = new ArrayList<Part>();
        gather(EventTypes.named(type), root, all);
        return all;
    }

    private static void gather(Type type, JsonNode told, List<Part> all) {
        if (type instanceof ParameterizedType listed && told instanceof ArrayNode several)
            several.forEach(one -> gather(listed.getActualTypeArguments()[0], one, all));
        if (!(type instanceof Class<?> record) || !record.isRecord() || !(told instanceof ObjectNode object)) return;
        for (var component : record.getRecordComponents()) {
            JsonNode part = object.get(component.getName());
            if (part == null) continue;
            all.add(new Part(object, component.getName(), component.getType(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
            gather(component.getGenericType(), part, all);
        }
    }

    private static JsonNode told(Object value) { return JSON.readTree(EventJson.write(value)); }

    private static Optional<Event> read(String type, ObjectNode told) {
        try {
            return Optional.of(EventJson.read(type, EventTypes.revisionOf(EventTypes.named(type)), told.toString()));
        } catch (IllegalArgumentException noEvent) {
            return Optional.empty();
        }
    }

    private static ObjectNode root(String type) {
        return ROOTS.computeIfAbsent(type, name -> (ObjectNode) JSON.readTree(new CommittedFile(
                "shared-events/src/test/resources/golden/" + name + "." + EventTypes.revisionOf(EventTypes.named(name))
                        + ".json")
                .read())).deepCopy();
    }
}
