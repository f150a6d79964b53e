package org.cooptrack.query.seal;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import org.cooptrack.web.openapi.OperationPart;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document how proofs, tiles and the check of history look, of which some have two forms, or no JSON. */
@Component
class LogDescription implements OperationPart {
    @Override
    public void describe(Operation operation, HandlerMethod method) {
        ApiResponse answer = operation.getResponses().get("200");
        if (answer == null || !method.getBeanType().getPackage().equals(LogDescription.class.getPackage())) return;
        switch (method.getMethod().getName()) {
            case "inclusion" -> answer.setContent(
                    new Content().addMediaType("application/json", body(inclusion())).addMediaType("text/plain",
                            body(typed("string").description("A proof as C2SP tlog-proof writes it."))));
            case "checkpoint" -> answer.setContent(new Content().addMediaType("text/plain",
                    body(typed("string").description("A signed note (C2SP signed-note, tlog-checkpoint)."))));
            case "tile" -> answer.setContent(new Content().addMediaType("application/octet-stream",
                    body(typed("string").format("binary").description("32 bytes for each hash."))));
            case "check" -> answer.setContent(new Content().addMediaType("application/x-ndjson", body(check())));
            default -> {}
        }
    }

    private static Schema<?> inclusion() {
        return typed("object").addProperty("origin", typed("string")).addProperty("position", typed("integer"))
                .addProperty("size", typed("integer"))
                .addProperty("leaf", typed("string").description("The hash of the event's canonical form, in base64."))
                .addProperty("proof", typed("array").items(typed("string"))
                        .description("What has to be hashed with the leaf, from its sibling up (RFC 9162)."))
                .addProperty("root", typed("string"))
                .addProperty("checkpoint", typed("string").description("The signed one of that size, if there is one."))
                .required(List.of("leaf", "origin", "position", "proof", "root", "size"));
    }

    private static Schema<?> check() {
        return typed("object").description("A line with `checked` now and then, and one with all the rest at the end.")
                .addProperty("checked", typed("integer").description("How many leaves were compared so far."))
                .addProperty("whole",
                        typed("boolean").description("Whether all that was sealed is there, unchanged, in its place."))
                .addProperty("origin", typed("string")).addProperty("events", typed("integer"))
                .addProperty("sealed", typed("integer")).addProperty("checkpoints", typed("integer"))
                .addProperty("findings", typed("array").items(finding()));
    }

    private static Schema<?> finding() {
        Schema<Object> kind = new JsonSchema();
        kind.addType("string");
        kind.setEnum(Arrays.stream(Finding.Kind.values()).<Object>map(Enum::name).toList());
        return typed("object").addProperty("kind", kind)
                .addProperty("position", typed("integer").description("Of the first event or leaf it concerns."))
                .addProperty("count", typed("integer"))
                .addProperty("event", typed("string").description("The id of the event that stands there now."))
                .addProperty("to", typed("integer").description(
                        "Of two events that were exchanged, the other position; of two checkpoints, the later size."))
                .required(List.of("count", "kind", "position"));
    }

    private static MediaType body(Schema<?> schema) { return new MediaType().schema(schema); }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
