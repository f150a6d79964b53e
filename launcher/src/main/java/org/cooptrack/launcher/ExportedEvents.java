package org.cooptrack.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Fetches events into a folder, in the name of the local auditor: begins an export, fetches it page by page, and ends it when
 * all is there. Where the query-service goes away meanwhile, its return is awaited.
 */
record ExportedEvents(Api api, Settings settings, Reason reason, Duration patience) {
    static final String WHO = "auditor";
    private static final int UNAVAILABLE = 503;

    /** What history is taken away for: a code, and a reason in words, which may be empty. */
    record Reason(String purpose, String words) {}

    /** So far as to bring all up to that position; nothing is asked where it is there already. */
    void fetch(ExportFolder folder, long upTo, ProgressBar bar) throws IOException, InterruptedException {
        if (folder.wholeEvents() > upTo) return;
        UUID export = UUID.randomUUID();
        tell("/v1/exports", reason.words().isEmpty()
                ? Map.of("export", export, "scope", "HISTORY", "upTo", upTo, "purpose", reason.purpose())
                : Map.of("export", export, "scope", "HISTORY", "upTo", upTo, "purpose", reason.purpose(), "reason",
                        reason.words()));
        folder.begin(upTo);
        boolean whole = new Passes(settings.query(), patience).until(() -> pages(export, folder, upTo, bar), bar);
        bar.ended();
        if (!whole) throw new Refused(Line.EXPORT_INTERRUPTED, folder);
        tell("/v1/exports/" + export + "/end", Map.of());
    }

    /** Whether the last page was reached. */
    private boolean pages(UUID export, ExportFolder folder, long upTo, ProgressBar bar) throws InterruptedException {
        try {
            long next = folder.wholeEvents();
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(folder.events(), StandardOpenOption.APPEND), 1 << 16)) {
                while (next <= upTo) {
                    next = page(export, next, out) + 1;
                    bar.exported(next, upTo + 1);
                }
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    /** @return the position at which the page ends */
    private long page(UUID export, long next, OutputStream out) throws IOException, InterruptedException {
        URI address = settings.query()
                .resolve("/v1/exports/" + export + "/events" + (next == 0 ? "" : "?after=" + (next - 1)));
        HttpResponse<InputStream> answer = api.send(WHO, Api.get(address), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() == UNAVAILABLE) throw new IOException("not now");
            if (answer.statusCode() >= 300)
                throw Api.refused(answer.request(), answer.statusCode(),
                        new String(body.readAllBytes(), StandardCharsets.UTF_8));
            body.transferTo(out);
        }
        long end = answer.headers().firstValueAsLong("Position").orElse(-1);
        if (end < next) throw new IOException("a page without events");
        return end;
    }

    private void tell(String path, Map<String, ?> wish) throws IOException, InterruptedException {
        api.json(WHO, HttpRequest.newBuilder(settings.command().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Api.JSON.writeValueAsString(wish))));
    }
}
