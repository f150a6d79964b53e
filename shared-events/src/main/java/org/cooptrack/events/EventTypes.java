package org.cooptrack.events;

import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which events are stored: {@code kind.EventName}, never a Java class name; found by walking the sealed family. */
public final class EventTypes {
    private static final Map<String, Class<? extends Event>> BY_NAME = walk();

    private EventTypes() {}

    public static String nameOf(Class<? extends Event> type) {
        String family = type.getPackageName();
        return family.substring(family.lastIndexOf('.') + 1) + "." + type.getSimpleName();
    }

    public static int revisionOf(Class<? extends Event> type) {
        Revision revision = type.getAnnotation(Revision.class);
        return revision == null ? 1 : revision.value();
    }

    /** @throws IllegalArgumentException for a type this release does not know */
    public static Class<? extends Event> named(String name) {
        Class<? extends Event> type = BY_NAME.get(name);
        if (type == null) throw new IllegalArgumentException("unknown event type " + name);
        return type;
    }

    /** All event types by stored name, in the order of the names. */
    public static Map<String, Class<? extends Event>> all() {
        return BY_NAME;
    }

    /** The measures under which counts without persons may come. */
    public static SortedSet<String> reportedMeasures() {
        return BY_NAME.values().stream().map(type -> type.getAnnotation(ReportedAs.class)).filter(Objects::nonNull)
                .map(ReportedAs::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Class<? extends Event>> walk() {
        var found = new TreeMap<String, Class<? extends Event>>();
        leaves(Event.class).forEach(type -> found.put(nameOf(type), type));
        return java.util.Collections.unmodifiableMap(found);
    }

    private static Stream<Class<? extends Event>> leaves(Class<? extends Event> type) {
        if (!type.isSealed()) return Stream.of(type);
        return Stream.of(type.getPermittedSubclasses()).flatMap(below -> leaves(below.asSubclass(Event.class)));
    }
}
