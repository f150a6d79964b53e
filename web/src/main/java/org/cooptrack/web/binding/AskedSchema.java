package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Optional;
import java.util.Set;

/** How an API document describes a record that is {@link Asked}. */
public final class AskedSchema {
    private final RecordShape shape;

    private AskedSchema(RecordShape shape) { this.shape = shape; }

    public static AskedSchema of(Class<?> type) { return new AskedSchema(RecordShape.of(type)); }

    /** The body, without the components that the path gives. */
    public Schema<?> without(Set<String> fromPath) {
        return shape.schema(fromPath);
    }

    public Optional<Schema<?>> component(String name) {
        return shape.component(name).map(component -> component.shape().schema());
    }
}
