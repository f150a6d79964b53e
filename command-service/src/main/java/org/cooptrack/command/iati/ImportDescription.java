package org.cooptrack.command.iati;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptProject;
import org.cooptrack.command.door.CommandDescription;
import org.cooptrack.web.openapi.OperationPart;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document what the door for published files takes and answers. */
@Component
class ImportDescription implements OperationPart {
    @Override
    public void describe(Operation operation, HandlerMethod method) {
        if (method.getBeanType() != ImportController.class) return;
        CommandDescription.permit(operation, AdoptProject.class);
        Content file = new Content().addMediaType("application/xml", text("An activity file, IATI 2.01 to 2.03."))
                .addMediaType("text/xml", text("The same."))
                .addMediaType("application/gzip", text("The same, packed."));
        operation.requestBody(new RequestBody().required(true).content(file));
        operation.setResponses(new ApiResponses().addApiResponse("200", new ApiResponse()
                .description("The file was read. One JSON object a line: the verdict on each activity, "
                        + "`progress` after every hundred, and last the `summary`.")
                .content(new Content().addMediaType("application/x-ndjson", text("Lines of JSON.")))));
    }

    private static MediaType text(String meaning) {
        Schema<?> text = new JsonSchema().description(meaning);
        text.addType("string");
        return new MediaType().schema(text);
    }
}
