package org.cooptrack.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import org.cooptrack.events.Event;

/**
 * A record within a record is named after both: offices and organisations end in different ways. What history says is named
 * with its room, as where it is asked for: a place published elsewhere is not one decided here.
 */
final class OuterAndInnerName extends TypeNameResolver {
    private static final String HISTORY = Event.class.getPackageName() + ".";

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer != null) return getNameOfClass(outer) + "." + type.getSimpleName();
        String room = type.getPackageName();
        return room.startsWith(HISTORY)
                ? room.substring(room.lastIndexOf('.') + 1) + "." + type.getSimpleName()
                : type.getSimpleName();
    }
}
