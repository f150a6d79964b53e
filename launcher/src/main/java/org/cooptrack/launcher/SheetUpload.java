package org.cooptrack.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Sends a sheet, or asks for the withdrawal of a batch, in somebody's name, and hears a verdict for each row. */
record SheetUpload(Api api, URI commandService, String who, Duration patience) {
    private static final int UNAVAILABLE = 503;

    /** @throws Refused where the service takes no row of it, or went away for good */
    SheetTally send(SheetFile file, String kind, Map<String, String> parameters, VerdictSheet verdicts,
            Progress progress) throws IOException, InterruptedException {
        var address = commandService.resolve("/v1/sheets/" + encoded(kind) + "?sheet=true&" + query(parameters));
        boolean lines = file.ending().equals(".ndjson");
        return heard(file.toString(), () -> {
            verdicts.begin();
            return HttpRequest.newBuilder(address).header("Content-Type", file.mediaType())
                    .POST(BodyPublishers.ofFile(file.path()));
        }, line -> {
            if (line.has("sheet")) verdicts.add(Base64.getDecoder().decode(line.get("sheet").asString()));
            else if (lines) verdicts.add((line + "\n").getBytes(StandardCharsets.UTF_8));
        }, progress);
    }

    SheetTally withdraw(String batch, String reason, Progress progress) throws IOException, InterruptedException {
        var address = commandService.resolve("/v1/batches/" + encoded(batch) + "/withdrawals");
        String body = Api.JSON.createObjectNode().put("reason", reason).toString();
        return heard(batch, () -> HttpRequest.newBuilder(address).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)), _ -> {}, progress);
    }

    private interface Asking {
        HttpRequest.Builder request() throws IOException;
    }

    private interface Hearing {
        void line(JsonNode line) throws IOException;
    }

    private SheetTally heard(String what, Asking asking, Hearing hearing, Progress progress)
            throws IOException, InterruptedException {
        var tally = new SheetTally();
        Passes.Pass pass = () -> pass(what, asking.request(), tally, hearing, progress);
        if (new Passes(commandService, patience).until(pass, progress) || tally.heard()) return tally;
        throw new Refused(Line.SHEET_INTERRUPTED, what);
    }

    private boolean pass(String what, HttpRequest.Builder request, SheetTally tally, Hearing hearing,
            Progress progress) throws InterruptedException {
        tally.begin();
        try {
            HttpResponse<InputStream> answer = api.send(who, request.header("Accept", SheetFile.NDJSON),
                    BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                if (answer.statusCode() == UNAVAILABLE) return false;
                if (answer.statusCode() >= 300)
                    throw new Refused(Line.SHEET_REFUSED, what,
                            Api.detail(lines.lines().collect(Collectors.joining())));
                hear(lines, tally, hearing, progress);
            }
        } catch (IOException broken) {
            return false;
        }
        if (tally.settled()) progress.ended();
        return tally.settled();
    }

    private static void hear(BufferedReader lines, SheetTally tally, Hearing hearing, Progress progress)
            throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode said = Api.JSON.readTree(line);
            tally.hear(said);
            hearing.line(said);
            if (said.has("progress")) progress.judged(said.get("progress").asLong(), said.path("of").asLong());
        }
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"); }
}
