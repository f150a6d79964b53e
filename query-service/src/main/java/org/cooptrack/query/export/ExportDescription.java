package org.cooptrack.query.export;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import org.cooptrack.web.openapi.OperationPart;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document how exported events look. */
@Component
class ExportDescription implements OperationPart {
    @Override
    public void describe(Operation operation, HandlerMethod method) {
        ApiResponse answer = operation.getResponses().get("200");
        if (method.getBeanType() != ExportedEvents.class || answer == null) return;
        operation.getParameters().stream().filter(parameter -> parameter.getName().equals("limit"))
                .forEach(limit -> limit.schema(typed("integer").minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(ExportPage.MOST_EVENTS))));
        answer.setDescription("One event a line.");
        answer.setContent(new Content().addMediaType("application/x-ndjson", new MediaType().schema(event())));
        answer.addHeaderObject("Position", header("The position at which this page ends."));
        answer.addHeaderObject("Link", header("Where the next page is, `rel=\"next\"`; nothing at the end."));
    }

    private static Schema<?> event() {
        return typed("object").addProperty("data", typed("object").description("As it is stored, in any revision."))
                .addProperty("metadata", typed("object").description("Who recorded it, in which role, and why."))
                .addProperty("recordedAt", typed("string").format("date-time"))
                .addProperty("revision", typed("integer")).addProperty("stream", typed("string"))
                .addProperty("type", typed("string")).addProperty("version", typed("integer"))
                .required(List.of("data", "metadata", "recordedAt", "revision", "stream", "type", "version"));
    }

    private static Header header(String meaning) { return new Header().description(meaning).schema(typed("string")); }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
