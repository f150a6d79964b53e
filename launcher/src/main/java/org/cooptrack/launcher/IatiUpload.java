package org.cooptrack.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Sends one file. Its key is the digest of its content: the same file again gets the same answer. The answer comes line by
 * line, a verdict for each activity and now and then how far the reading is.
 */
record IatiUpload(Api api, URI commandService) {
    void send(Path file, PrintStream out) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(commandService.resolve("/v1/imports/iati"))
                .header("Content-Type", "application/xml").header("Accept", "application/x-ndjson")
                .header("Idempotency-Key", digest(file)).POST(BodyPublishers.ofFile(file));
        HttpResponse<InputStream> answer = api.send(Tokens.SERVICE, request, BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            if (answer.statusCode() >= 300)
                throw Api.refused(answer.request(), answer.statusCode(), lines.lines().collect(Collectors.joining()));
            out.println(Line.FILE_DONE.with(file, counted(lines, new ProgressBar(out))));
        }
    }

    private static String counted(BufferedReader lines, ProgressBar bar) throws IOException {
        Map<String, Integer> verdicts = new TreeMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode said = Api.JSON.readTree(line);
            if (said.has("verdict")) verdicts.merge(said.get("verdict").asString(), 1, Integer::sum);
            if (said.has("done")) bar.show(said.get("done").asLong(), said.get("total").asLong());
        }
        bar.end();
        return verdicts.entrySet().stream().map(verdict -> verdict(verdict.getKey()).with(verdict.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Line verdict(String code) { return Line.valueOf("VERDICT_" + code.toUpperCase(Locale.ROOT)); }

    private static String digest(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
