package org.cooptrack.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The kinds of sheets, and the empty sheet of one of them. */
record SheetTemplate(Api api, URI commandService, String who) {
    private static final List<String> FORMATS = List.of("xlsx", "csv");

    /** Each kind, and what it is called in the user's language. */
    String kinds() throws IOException, InterruptedException {
        var kinds = api.json(who, Api.get(commandService.resolve("/v1/sheets"))).valueStream().toList();
        int widest = kinds.stream().mapToInt(kind -> kind.get("kind").asString().length()).max().orElse(0);
        var text = new StringBuilder();
        kinds.forEach(kind -> text.append(("%-" + (widest + 2) + "s%s%n").formatted(kind.get("kind").asString(),
                kind.get("title").asString())));
        return text.toString();
    }

    /** @throws Refused where something of that name is there already, or there is no such kind */
    void write(String kind, String language, String format, Path to) throws IOException, InterruptedException {
        if (!FORMATS.contains(format)) throw new Refused(Line.SHEET_FORMAT, format);
        if (Files.exists(to)) throw new Refused(Line.FILE_EXISTS, to);
        var address = commandService.resolve("/v1/sheets/" + SheetUpload.encoded(kind) + "/template?format=" + format
                + "&language=" + SheetUpload.encoded(language));
        var answer = api.send(who, HttpRequest.newBuilder(address), BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300)
            throw new Refused(Line.SHEET_REFUSED, kind, Api.detail(new String(answer.body(), StandardCharsets.UTF_8)));
        try {
            Files.write(to, answer.body(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException _) {
            throw new Refused(Line.FILE_EXISTS, to);
        }
    }
}
