package org.cooptrack.events.codes;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.ValuesOf;

/** The values that kinds of activity have for a dimension: those of the enums that their events tell, each named by itself. */
final class OwnValues {
    private static final Map<Dimension, List<String>> ALL = all();

    private OwnValues() {}

    static List<String> of(Dimension dimension) { return ALL.getOrDefault(dimension, List.of()); }

    private static Map<Dimension, List<String>> all() {
        var seen = new HashSet<Class<?>>();
        EventTypes.all().values().forEach(event -> see(event, seen));
        return seen.stream().filter(one -> one.isAnnotationPresent(ValuesOf.class))
                .sorted(Comparator.comparing(Class::getName))
                .collect(Collectors.groupingBy(one -> one.getAnnotation(ValuesOf.class).value(),
                        Collectors.flatMapping(OwnValues::names, Collectors.collectingAndThen(Collectors.toList(),
                                names -> names.stream().distinct().toList()))));
    }

    private static Stream<String> names(Class<?> one) {
        return Arrays.stream(one.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    }

    /** What an event tells: its parts, and theirs. */
    private static void see(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType listed)
            Arrays.stream(listed.getActualTypeArguments()).forEach(one -> see(one, seen));
        if (!(type instanceof Class<?> told) || !seen.add(told)) return;
        if (told.isSealed()) Arrays.stream(told.getPermittedSubclasses()).forEach(one -> see(one, seen));
        if (told.isRecord())
            Arrays.stream(told.getRecordComponents()).map(RecordComponent::getGenericType)
                    .forEach(one -> see(one, seen));
    }
}
