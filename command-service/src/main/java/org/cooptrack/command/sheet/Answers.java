package org.cooptrack.command.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** In which form it is answered: verdicts line by line, or the same sheet with the verdicts in it, as is accepted. */
final class Answers {
    private Answers() {}

    static Answer of(@Nullable Opened opened, boolean withSheet, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        if (opened != null && accepted.contains(SheetController.CSV)) {
            response.setContentType(SheetController.CSV + ";charset=UTF-8");
            return new SheetOfText(response.getOutputStream(), opened.separator());
        }
        if (opened != null && accepted.contains(SheetController.XLSX)) {
            response.setContentType(SheetController.XLSX);
            return new WorkbookAnswer(response.getOutputStream());
        }
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        var lines = new LinesOfJson(response.getOutputStream());
        return opened == null || !withSheet ? lines : LinesAndSheet.of(lines, opened);
    }
}
