package org.cooptrack.command.sheet;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.cooptrack.command.batch.BatchCommand.OpenBatch;
import org.cooptrack.command.door.CommandDescription;
import org.cooptrack.web.openapi.OperationPart;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document what the doors of sheets and of batches take and answer. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SheetDescription implements OperationPart {
    private static final String NDJSON = "application/x-ndjson";

    @Override
    public void describe(Operation operation, HandlerMethod method) {
        boolean sheets = method.getBeanType() == SheetController.class;
        if (!sheets && method.getBeanType() != BatchController.class) return;
        if (!method.getMethod().getName().equals("withdraw")) CommandDescription.permit(operation, OpenBatch.class);
        switch (method.getMethod().getName()) {
            case "record" -> {
                operation.requestBody(new RequestBody().required(true).content(sheet()));
                answers(operation, "The sheet was read. One JSON object a line: the verdict on each row, `progress` "
                        + "after every five hundred, and last the `summary`; or the same sheet with the verdicts in it, "
                        + "where that is accepted. With `sheet=true` lines with a `sheet` carry that sheet as well, in the "
                        + "order of its bytes, each part in base64.",
                        List.of(NDJSON, SheetController.CSV, SheetController.XLSX));
            }
            case "template" -> answers(operation, "The template.", List.of(SheetController.XLSX, SheetController.CSV));
            case "withdraw" -> answers(operation, "The batch is withdrawn. One JSON object a line: what became of each "
                    + "row, the last one first, `progress` after every two hundred, and last the `summary`.",
                    List.of(NDJSON));
            default -> {}
        }
    }

    private static Content sheet() {
        return new Content().addMediaType(SheetController.CSV, text("As spreadsheets save it: UTF-8 or Windows-1252."))
                .addMediaType(SheetController.XLSX,
                        text("A workbook; its first visible sheet with the columns is read."))
                .addMediaType(NDJSON, text("Objects, one a line: the row `key`, and what the command takes. As "
                        + "`application/json` the same objects in an array."));
    }

    private static void answers(Operation operation, String meaning, List<String> types) {
        var content = new Content();
        types.forEach(type -> content.addMediaType(type, text("Text, or the bytes of a workbook.")));
        operation.setResponses(new ApiResponses().addApiResponse("200",
                new ApiResponse().description(meaning).content(content)));
    }

    private static MediaType text(String meaning) {
        Schema<?> text = new JsonSchema().description(meaning);
        text.addType("string");
        return new MediaType().schema(text);
    }
}
