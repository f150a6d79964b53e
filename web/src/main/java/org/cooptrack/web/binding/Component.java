package org.cooptrack.web.binding;

import com.fasterxml.uuid.Generators;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import org.cooptrack.web.problem.RequestRule;
import org.cooptrack.web.shape.Identifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One component of a record: its name, whether it may be absent, and what it looks like. */
record Component(String name, boolean optional, @Nullable Identifier identifier, Shape shape) {
    static Component of(RecordComponent component) {
        Identifier identifier = component.getAnnotation(Identifier.class);
        if (identifier != null && component.getType() != UUID.class)
            throw new IllegalStateException("@Identifier stands on a UUID: " + component);
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Component(component.getName(), optional, identifier, Shapes.of(component.getAnnotatedType()));
    }

    boolean needed() { return !optional && identifier == null; }

    @Nullable
    Object bind(@Nullable JsonNode node, String pointer, Faults faults) {
        if (node != null && !node.isNull()) return shape.bind(node, pointer, faults);
        if (identifier != null && node == null) return newId(identifier);
        if (optional) return null;
        return faults.note(node == null ? RequestRule.MISSING : RequestRule.NULL, pointer);
    }

    private static UUID newId(Identifier identifier) {
        return identifier.person() ? UUID.randomUUID() : Generators.timeBasedEpochGenerator().generate();
    }
}
