package org.cooptrack.query.history;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.cooptrack.web.openapi.OperationPart;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document how events look when they are read. */
@Component
class HistoryDescription implements OperationPart {
    @Override
    public void describe(Operation operation, HandlerMethod method) {
        ApiResponse answer = operation.getResponses().get("200");
        if (method.getBeanType() != HistoryQueries.class || answer == null
                || method.getMethod().getReturnType() != ResponseEntity.class)
            return;
        answer.getContent().forEach((type, body) -> body.schema(type.equals("application/json") ? page() : event()));
        if (method.getMethod().getName().equals("stream")) {
            answer.addHeaderObject("ETag", header("The version at which the stream stands."));
            return;
        }
        answer.setDescription("One event a line.");
        answer.addHeaderObject("Position", header("Up to which position this page looked."));
        answer.addHeaderObject("Link", header("Where the next page is, `rel=\"next\"`."));
    }

    private static Schema<?> page() {
        return typed("object").addProperty("stream", typed("string").description("Its kind and id, `training:…`."))
                .addProperty("items", typed("array").items(event()))
                .addProperty("next", typed("integer").description("The version with which the next page begins."))
                .required(List.of("stream", "items"));
    }

    private static Schema<?> event() {
        return typed("object")
                .addProperty("position", typed("integer").description("Its place in the one order of all events."))
                .addProperty("id", typed("string").description("Stream and version: how corrections cite it."))
                .addProperty("stream", typed("string")).addProperty("version", typed("integer"))
                .addProperty("type", typed("string").description("As the event catalogue names it."))
                .addProperty("revision", typed("integer"))
                .addProperty("recordedAt", typed("string").format("date-time"))
                .addProperty("data", typed("object").description("As the event catalogue describes it."))
                .addProperty("metadata", typed("object").description("Who recorded it, in which role, and why."))
                .required(List.of("position", "id", "stream", "version", "type", "revision", "recordedAt", "data",
                        "metadata"));
    }

    private static Header header(String meaning) { return new Header().description(meaning).schema(typed("string")); }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
