package org.cooptrack.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.value.Written;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of what events are made of, from the records alone: each record once, under its room and name. */
final class DataSchemas {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Class<?>, String> FORMATS = Map.of(UUID.class, "uuid", LocalDate.class, "date",
            Instant.class, "date-time");

    private final Map<String, ObjectNode> shared = new TreeMap<>();

    /** Those that others refer to, by name. */
    Map<String, ObjectNode> shared() { return shared; }

    ObjectNode ofRecord(Class<?> type) {
        ObjectNode schema = typed("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), of(component.getGenericType()));
            if (isAlwaysThere(type, component)) required.add(component.getName());
        }
        if (!required.isEmpty()) schema.set("required", required);
        return schema;
    }

    /** A room and a name, as two rooms may have a type of the same name: {@code value.Money}. */
    static String nameOf(Class<?> type) {
        String room = type.getPackageName();
        return type.getName().replace('$', '.').substring(room.lastIndexOf('.') + 1);
    }

    private ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) return container(generic);
        var plain = (Class<?>) type;
        if (plain == Object.class) return JSON.createObjectNode();
        if (plain == String.class) return typed("string");
        if (plain == int.class || plain == long.class || plain == Integer.class || plain == Long.class)
            return typed("integer");
        if (plain == boolean.class || plain == Boolean.class) return typed("boolean");
        if (FORMATS.get(plain) instanceof String format) return typed("string").put("format", format);
        if (plain.isEnum()) return codes(plain);
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + share(plain));
    }

    private String share(Class<?> type) {
        String name = nameOf(type);
        if (!shared.containsKey(name)) {
            shared.put(name, JSON.createObjectNode());
            shared.put(name, named(type));
        }
        return name;
    }

    private ObjectNode named(Class<?> type) {
        Type written = writtenAs(type);
        ObjectNode schema = written == null ? ofRecord(type) : of(written);
        Written example = type.getAnnotation(Written.class);
        if (example != null) schema.put("description", "Written " + example.value() + ".");
        return schema;
    }

    private ObjectNode container(ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
            ObjectNode list = typed("array");
            list.set("items", of(arguments[0]));
            return list;
        }
        if (!Map.class.isAssignableFrom((Class<?>) generic.getRawType()))
            throw new AssertionError("no schema of " + generic);
        ObjectNode map = typed("object");
        map.set("additionalProperties", of(arguments[1]));
        return map;
    }

    private static ObjectNode codes(Class<?> type) {
        ObjectNode schema = typed("string");
        ArrayNode codes = schema.putArray("enum");
        for (Object constant : type.getEnumConstants())
            codes.add(JSON.readTree(org.cooptrack.events.EventJson.write(constant)).stringValue());
        return schema;
    }

    /** The type of the simpler value as which a value stands in JSON, if it does. */
    private static @Nullable Type writtenAs(Class<?> type) {
        for (Method method : type.getDeclaredMethods())
            if (isValue(method) || isComponent(type, method)) return method.getGenericReturnType();
        return null;
    }

    private static boolean isComponent(Class<?> type, Method method) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents()).filter(one -> one.getName().equals(method.getName()))
                        .anyMatch(one -> one.isAnnotationPresent(JsonValue.class));
    }

    private static boolean isValue(AccessibleObject element) { return element.isAnnotationPresent(JsonValue.class); }

    private static boolean isAlwaysThere(Class<?> type, RecordComponent component) {
        JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
        JsonInclude shared = type.getAnnotation(JsonInclude.class);
        boolean leftOutEmpty = Stream.of(own, shared)
                .anyMatch(it -> it != null && it.value() == JsonInclude.Include.NON_EMPTY);
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !leftOutEmpty;
    }

    private static ObjectNode typed(String type) { return JSON.createObjectNode().put("type", type); }
}
