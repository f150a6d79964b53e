package org.cooptrack.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.NullUnmarked;

/** A full instance of any event, made from its shape alone: every optional part is there. */
@NullUnmarked
public final class Sample {
    private static final Map<Class<?>, Object> KNOWN = Map.ofEntries(
            Map.entry(UUID.class, UUID.fromString("01980000-0000-7000-8000-000000000001")),
            Map.entry(LocalDate.class, LocalDate.parse("2024-02-29")),
            Map.entry(Instant.class, Instant.parse("2024-02-29T10:00:00Z")),
            Map.entry(FieldDate.class, FieldDate.parse("2024-02")), Map.entry(Decimal.class, Decimal.of("1200.5")),
            Map.entry(Percentage.class, Percentage.of("33.34")),
            Map.entry(EventId.class, new EventId("training:01980000-0000-7000-8000-000000000001", 3)),
            Map.entry(Owner.class, Owner.office(UUID.fromString("01980000-0000-7000-8000-000000000001"))),
            Map.entry(LocalizedText.class, LocalizedText.of(Map.of("fr", "Déjà formée", "en", "Trained"))),
            Map.entry(Object.class, "anything"), Map.entry(int.class, 7), Map.entry(long.class, 7L),
            Map.entry(boolean.class, true),
            Map.entry(Integer.class, 7),
            Map.entry(Long.class, 7L), Map.entry(Boolean.class, true));

    private Sample() {}

    public static <T extends Record> T of(Class<T> type) { return type.cast(record(type, 0)); }

    private static Object value(Type type, String name, int depth) {
        if (type instanceof ParameterizedType generic) return container(generic, name, depth);
        var plain = (Class<?>) type;
        if (plain == String.class) return name;
        if (KNOWN.containsKey(plain)) return KNOWN.get(plain);
        if (plain.isEnum()) return plain.getEnumConstants()[0];
        if (plain.isSealed()) return value(plain.getPermittedSubclasses()[0], name, depth);
        if (plain.isRecord()) return record(plain, depth + 1);
        throw new IllegalArgumentException("no sample of " + type);
    }

    private static Object container(ParameterizedType generic, String name, int depth) {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class)
            return depth > 6 ? List.of() : List.of(value(arguments[0], name, depth));
        if (generic.getRawType() == Map.class || generic.getRawType() == SortedMap.class)
            return new TreeMap<>(Map.of(value(arguments[0], name, depth), value(arguments[1], name, depth)));
        throw new IllegalArgumentException("no sample of " + generic);
    }

    private static Object record(Class<?> type, int depth) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            var constructor = type
                    .getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Stream.of(components)
                    .map(component -> value(component.getGenericType(), component.getName(), depth)).toArray());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalArgumentException("no sample of " + type, broken);
        }
    }
}
