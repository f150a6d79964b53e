package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.web.problem.RequestRule;
import org.cooptrack.web.problem.UnreadableJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A record: every property known, every component there unless it may be absent. */
record RecordShape(Class<?> type, List<Component> components, Constructor<?> constructor) implements Shape {
    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) { return read(type); }
    };

    static RecordShape of(Class<?> type) { return KNOWN.get(type); }

    Optional<Component> component(String name) {
        return components.stream().filter(component -> component.name().equals(name)).findFirst();
    }

    @Override
    public @Nullable Object bind(JsonNode node, String pointer, Faults faults) {
        if (!node.isObject()) return faults.note(RequestRule.EXPECTED_OBJECT, pointer);
        int before = faults.count();
        for (String given : node.propertyNames())
            if (component(given).isEmpty())
                faults.note(RequestRule.UNKNOWN_PROPERTY, pointer + "/" + UnreadableJson.escape(given), names());
        @Nullable
        Object[] values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            values[i] = component.bind(node.get(component.name()), pointer + "/" + component.name(), faults);
        }
        return faults.count() > before ? null : make(values, pointer, faults);
    }

    private @Nullable Object make(@Nullable Object[] values, String pointer, Faults faults) {
        try {
            return Creators.make(constructor, values);
        } catch (IllegalArgumentException | DateTimeException refused) {
            return faults.note(RequestRule.VALUE, pointer, refused.getMessage());
        }
    }

    private String names() { return components.stream().map(Component::name).collect(Collectors.joining(", ")); }

    @Override
    public Schema<?> schema() { return schema(Set.of()); }

    /** Without the components that the path gives. */
    Schema<?> schema(Set<String> fromPath) {
        Schema<?> schema = Schemas.of("object");
        schema.setAdditionalProperties(false);
        schema.setTitle(title());
        components.stream().filter(component -> !fromPath.contains(component.name())).forEach(component -> {
            schema.addProperty(component.name(), component.shape().schema());
            if (component.needed()) schema.addRequiredItem(component.name());
        });
        return schema;
    }

    /** The room and the type, as two rooms may have a type of the same name: {@code value.Money}. */
    private String title() {
        String whole = type.getName().replace('$', '.');
        int room = type.getPackageName().lastIndexOf('.');
        return whole.substring(room + 1);
    }

    private static RecordShape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.trySetAccessible();
            return new RecordShape(type, Arrays.stream(components).map(Component::of).toList(), canonical);
        } catch (NoSuchMethodException cannotHappen) {
            throw new IllegalStateException("a record has a canonical constructor: " + type, cannotHappen);
        }
    }
}
