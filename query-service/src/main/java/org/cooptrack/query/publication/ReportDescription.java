package org.cooptrack.query.publication;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.cooptrack.web.openapi.OperationPart;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document what a draft needs, and how the bytes of a report and its letter look. */
@Component
class ReportDescription implements OperationPart {
    @Override
    public void describe(Operation operation, HandlerMethod method) {
        ApiResponse answer = operation.getResponses().get("200");
        if (answer == null || !method.getBeanType().getPackage().equals(ReportDescription.class.getPackage())) return;
        switch (method.getMethod().getName()) {
            case "draft" -> operation.getParameters().stream().filter(one -> one.getName().equals("figure"))
                    .forEach(figure -> figure.required(true));
            case "content", "recorded" -> bytes(answer);
            case "letter" -> answer.setContent(new Content().addMediaType("text/plain", new MediaType()
                    .schema(typed("string").description("A signed note (C2SP signed-note)."))));
            default -> {}
        }
    }

    private static void bytes(ApiResponse answer) {
        answer.setContent(new Content().addMediaType("application/json", new MediaType().schema(typed("object")
                .description("What the report says, as `content` of a draft, in its canonical form (RFC 8785)."))));
        answer.addHeaderObject("ETag", header("The SHA-256 under which it was published, in hex."));
        answer.addHeaderObject("Repr-Digest", header("The same as RFC 9530 writes it."));
    }

    private static Header header(String meaning) { return new Header().description(meaning).schema(typed("string")); }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
