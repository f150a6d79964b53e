package org.cooptrack.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In an answer, a component of a record is always there unless it may be null. */
final class AnsweredSchemas implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
            Iterator<ModelConverter> others) {
        if (!others.hasNext()) return null;
        Schema<?> schema = others.next().resolve(type, context, others);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) require(whole(schema, context), raw);
        return schema;
    }

    private static void require(@Nullable Schema<?> schema, Class<?> type) {
        if (schema == null || schema.getProperties() == null) return;
        Set<String> known = schema.getProperties().keySet();
        List<String> always = Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName).filter(known::contains).sorted().toList();
        if (!always.isEmpty()) schema.setRequired(always);
    }

    private static @Nullable Schema<?> whole(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) return schema;
        Map<String, Schema> defined = context.getDefinedModels();
        return defined.get(schema.get$ref().replaceAll(".*/", ""));
    }
}
