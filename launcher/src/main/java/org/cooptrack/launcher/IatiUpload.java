package org.cooptrack.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Sends one file and hears a verdict for each activity, line by line. Where the service goes away meanwhile, it waits for
 * its return and sends the file again: the service goes on where it stopped.
 */
record IatiUpload(Api api, URI commandService, boolean dryRun, Duration patience) {
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    Tally send(IatiFile file, Progress progress) throws IOException, InterruptedException {
        long activities = file.activities();
        var tally = new Tally();
        Passes.Pass pass = () -> pass(request(file, progress), file, activities, tally, progress);
        if (new Passes(commandService, patience).until(pass, progress)) return tally;
        if (tally.judged() > 0 && tally.of(Verdict.FAILED) > 0) return tally;
        throw new Refused(Line.IMPORT_INTERRUPTED, file);
    }

    private HttpRequest.Builder request(IatiFile file, Progress progress) throws IOException {
        long size = Files.size(file.path());
        var body = new CountedBody(BodyPublishers.ofFile(file.path()), sent -> progress.sent(sent, size));
        return HttpRequest.newBuilder(commandService.resolve("/v1/imports/iati?dryRun=" + dryRun))
                .header("Content-Type", file.mediaType()).header("Accept", "application/x-ndjson").POST(body);
    }

    /** Whether the service came to the end of the file, and was not itself hindered. */
    private boolean pass(HttpRequest.Builder request, IatiFile file, long activities, Tally tally, Progress progress)
            throws InterruptedException {
        tally.begin();
        try {
            HttpResponse<InputStream> answer = api.send(Tokens.SERVICE, request, BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                if (answer.statusCode() == UNAVAILABLE) return false;
                if (answer.statusCode() >= 300) throw refused(file, answer, lines);
                hear(lines, activities, tally, progress);
            }
        } catch (IOException broken) {
            return false;
        }
        if (tally.settled()) progress.ended();
        return tally.settled();
    }

    private static void hear(BufferedReader lines, long activities, Tally tally, Progress progress)
            throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            tally.hear(Api.JSON.readTree(line));
            progress.judged(tally.judged(), Math.max(tally.judged(), activities));
        }
    }

    private static Refused refused(IatiFile file, HttpResponse<?> answer, BufferedReader lines) {
        String body = lines.lines().collect(Collectors.joining());
        if (answer.statusCode() != UNPROCESSABLE) return Api.refused(answer.request(), answer.statusCode(), body);
        JsonNode problem = Api.JSON.readTree(body);
        return new Refused(Line.FILE_REFUSED, file, problem.path("detail").asString(body));
    }
}
