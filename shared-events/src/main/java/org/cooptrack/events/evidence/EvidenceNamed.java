package org.cooptrack.events.evidence;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** The evidence that an event names, wherever in it. What is sealed is not opened. */
public final class EvidenceNamed {
    private final List<Evidence> found = new ArrayList<>();

    private EvidenceNamed() {}

    public static List<Evidence> in(Object event) {
        var named = new EvidenceNamed();
        named.look(event);
        return named.found.stream().distinct().toList();
    }

    private void look(@Nullable Object part) {
        switch (part) {
            case Evidence evidence -> found.add(evidence);
            case List<?> several -> several.forEach(this::look);
            case Record whole -> {
                for (RecordComponent component : whole.getClass().getRecordComponents())
                    look(value(component, whole));
            }
            case null, default -> {}
        }
    }

    private static @Nullable Object value(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(whole.getClass() + "." + component.getName(), unreadable);
        }
    }
}
