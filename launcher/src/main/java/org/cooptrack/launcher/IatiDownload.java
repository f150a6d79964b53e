package org.cooptrack.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fetches activities in the name of the local project manager: begins an export, which is recorded first, writes what comes
 * beside the file it is meant for, puts it there once it is whole, and ends the export.
 */
record IatiDownload(Api api, Settings settings) {
    static final String WHO = "project-manager";
    private static final int UNAVAILABLE = 503, TRIES = 60, LONGEST_END = 4_096;

    /** What the end of the file says of it. */
    record Told(String end) {
        long many(String what) {
            var found = Pattern.compile("; " + what + " (\\d+)").matcher(end);
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        }
    }

    /** @param upTo as of which position; as of the last one there is now where it is null */
    Told fetch(Path to, @Nullable String project, @Nullable String partner, @Nullable Long upTo)
            throws IOException, InterruptedException {
        UUID export = UUID.randomUUID();
        JsonNode begun = tell("/v1/exports/activities", upTo == null
                ? Map.of("export", export, "purpose", "PUBLICATION")
                : Map.of("export", export, "purpose", "PUBLICATION", "upTo", upTo));
        String address = "/v1/iati/activities" + (project == null ? "" : "/" + encoded(project)) + "?export=" + export
                + (partner == null ? "" : "&development-partner=" + encoded(partner)) + "&atLeast="
                + begun.get("position").asLong();
        Path coming = to.resolveSibling(to.getFileName() + ".part");
        try {
            write(settings.query().resolve(address), coming);
            String end = end(coming);
            Files.move(coming, to, StandardCopyOption.REPLACE_EXISTING);
            return new Told(end);
        } finally {
            Files.deleteIfExists(coming);
            tell("/v1/exports/" + export + "/end", Map.of());
        }
    }

    private void write(URI address, Path coming) throws IOException, InterruptedException {
        for (int tries = 1;; tries++) {
            HttpResponse<InputStream> answer = api.send(WHO, Api.get(address), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() < 300) {
                    Files.copy(body, coming, StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
                if (answer.statusCode() != UNAVAILABLE || tries == TRIES)
                    throw Api.refused(answer.request(), answer.statusCode(),
                            new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            Thread.sleep(1_000 * answer.headers().firstValueAsLong("Retry-After").orElse(1));
        }
    }

    /** The comment at the end; a file without it was cut off. */
    private static String end(Path file) throws IOException {
        try (var read = new RandomAccessFile(file.toFile(), "r")) {
            byte[] last = new byte[(int) Math.min(LONGEST_END, read.length())];
            read.seek(read.length() - last.length);
            read.readFully(last);
            String text = new String(last, StandardCharsets.UTF_8);
            if (!text.endsWith("-->\n")) throw new IOException(file + " was cut off");
            return text.substring(text.lastIndexOf("<!--"));
        }
    }

    private static String encoded(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8); }

    private JsonNode tell(String path, Map<String, ?> wish) throws IOException, InterruptedException {
        return api.json(WHO, HttpRequest.newBuilder(settings.command().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Api.JSON.writeValueAsString(wish))));
    }
}
