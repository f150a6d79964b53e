package org.cooptrack.launcher;

import java.io.BufferedInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
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
 * line, a verdict for each activity; those that were not taken over are told with their reason.
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
            out.println(Line.FILE_DONE.with(file, counted(lines, activitiesOf(file), out)));
        }
    }

    private static String counted(BufferedReader lines, long total, PrintStream out) throws IOException {
        Map<String, Integer> verdicts = new TreeMap<>();
        List<String> left = new ArrayList<>();
        var bar = new ProgressBar(out);
        long done = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode said = Api.JSON.readTree(line);
            if (!said.has("verdict")) continue;
            verdicts.merge(said.get("verdict").asString(), 1, Integer::sum);
            if (said.has("reason")) left.add(said.path("identifier").asString("") + ": " + said.get("reason").asString());
            bar.show(++done, Math.max(done, total));
        }
        bar.end();
        left.forEach(out::println);
        return verdicts.entrySet().stream().map(verdict -> verdict(verdict.getKey()).with(verdict.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** How many activities the file holds; nothing for a file that cannot be counted here, which the service will judge. */
    private static long activitiesOf(Path file) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        long activities = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            for (var xml = factory.createXMLStreamReader(in); xml.hasNext();)
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("iati-activity"))
                    activities++;
        } catch (XMLStreamException notXml) {
            return 0;
        }
        return activities;
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
