package org.cooptrack.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** A record within a record is named after both: offices and organisations end in different ways. */
final class OuterAndInnerName extends TypeNameResolver {
    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : getNameOfClass(outer) + "." + type.getSimpleName();
    }
}
