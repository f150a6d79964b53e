package org.cooptrack.query.history;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.cooptrack.web.cloudevents.JsonFormat;
import org.cooptrack.web.openapi.OperationPart;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document how events look when they are read. */
@Component
class HistoryDescription implements OperationPart {
    private static final String STREAM = "text/event-stream";

    @Override
    public void describe(Operation operation, HandlerMethod method) {
        ApiResponse answer = operation.getResponses().get("200");
        boolean ours = method.getBeanType() == HistoryQueries.class || method.getBeanType() == FeedQueries.class;
        if (!ours || answer == null || method.getMethod().getReturnType() != ResponseEntity.class
                && !method.getMethod().getName().equals("follow"))
            return;
        switch (method.getMethod().getName()) {
            case "stream" -> stream(answer);
            case "event" -> one(answer);
            case "follow" -> follow(answer);
            default -> feed(answer);
        }
        if (method.getMethod().getName().matches("events|follow"))
            operation.getResponses().addApiResponse("204", new ApiResponse().description("There is nothing to tell."));
    }

    private static void stream(ApiResponse answer) {
        answer.getContent().forEach((_, body) -> body.schema(page()));
        answer.addHeaderObject("ETag", header("The version at which the stream stands."));
    }

    private static void one(ApiResponse answer) {
        answer.getContent().replaceAll((type, _) -> new MediaType().schema(type.equals(JsonFormat.EVENT)
                ? cloudEvent()
                : typed("object").description("The data of the event.")));
        answer.addHeaderObject("ce-id", header("In binary mode, as each attribute: `ce-` and its name."));
    }

    private static void follow(ApiResponse answer) {
        answer.setDescription("Server-sent events; `docs/asyncapi.json` describes each.");
        answer.setContent(new Content().addMediaType(STREAM, new MediaType().schema(typed("string"))));
    }

    private static void feed(ApiResponse answer) {
        answer.getContent().replaceAll((type, _) -> new MediaType().schema(switch (type) {
            case JsonFormat.EVENT -> cloudEvent();
            case JsonFormat.BATCH -> typed("array").items(cloudEvent());
            default -> event();
        }));
        answer.setDescription("One event a line, or a CloudEvent, or a batch of them.");
        answer.addHeaderObject("Position", header("Up to which position this page looked."));
        answer.addHeaderObject("Link", header("Where the next page is, `rel=\"next\"`."));
    }

    private static Schema<?> cloudEvent() {
        return typed("object").description("A CloudEvent 1.0; `docs/asyncapi.json` describes those of each type.")
                .required(List.of("specversion", "id", "source", "type"));
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
