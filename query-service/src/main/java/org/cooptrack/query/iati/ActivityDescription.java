package org.cooptrack.query.iati;

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

/** Says in the API document how exported activities look. */
@Component
class ActivityDescription implements OperationPart {
    @Override
    public void describe(Operation operation, HandlerMethod method) {
        ApiResponse answer = operation.getResponses().get("200");
        if (method.getBeanType() != ActivityQueries.class || method.getMethod().getReturnType() != void.class
                || answer == null)
            return;
        answer.setDescription("A file of the standard (IATI 2.03); the comment at its end says what was not told.");
        answer.setContent(new Content().addMediaType("application/xml", new MediaType().schema(text())));
        answer.addHeaderObject("Position",
                new Header().description("As of which position: that of the export.").schema(text()));
    }

    private static Schema<?> text() {
        Schema<?> schema = new JsonSchema();
        schema.addType("string");
        return schema;
    }
}
