package org.cooptrack.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.cooptrack.tlog.Tile;
import tools.jackson.databind.JsonNode;

/** What proves the events of an export: checkpoints, keys, and the tiles as they were kept when the events were sealed. */
record ExportedLog(Api api, URI queryService, Duration patience) {
    private static final long PAUSE_MILLIS = 500;
    private static final int TOP = 7;

    /**
     * Up to where to export where nobody says: all that there is, once it is sealed, so that all of it is proved; without
     * waiting where nothing is sealed for a reason.
     */
    long lastSealed() throws IOException, InterruptedException {
        JsonNode log = log();
        long head = log.get("head").asLong();
        long until = System.nanoTime() + patience.toNanos();
        if (head >= 0 && log.get("size").asLong() <= head && log.path("trouble").isMissingNode())
            System.out.println(Line.EXPORT_AWAITS_SEAL.with(patience.toSeconds()));
        while (log.get("size").asLong() <= head && log.path("trouble").isMissingNode() && System.nanoTime() < until) {
            Thread.sleep(PAUSE_MILLIS);
            log = log();
        }
        return Math.max(head, log.get("size").asLong() - 1);
    }

    /** @return how many of the events are sealed */
    long fetch(ExportFolder folder, long upTo, ProgressBar bar) throws IOException, InterruptedException {
        List<JsonNode> all = checkpoints();
        List<JsonNode> checkpoints = standing(all, upTo + 1);
        folder.write(folder.path().resolve("checkpoints.txt"), checkpoints.stream()
                .map(checkpoint -> checkpoint.get("note").asString()).collect(Collectors.joining("\n")));
        folder.write(folder.keys(), json("/v1/log/keys").valueStream().map(key -> key.get("vkey").asString() + "\n")
                .distinct().collect(Collectors.joining()));
        long within = checkpoints.isEmpty() ? 0 : checkpoints.getLast().get("size").asLong();
        long size = within <= upTo && reaches(all, folder, upTo) ? upTo + 1 : within;
        tiles(folder, size, bar);
        return size;
    }

    /**
     * Whether a checkpoint covers the last event, with others that are not exported: the first that does is handed over with the
     * proof of that event (C2SP tlog-proof), by which all before it are proved too.
     */
    private boolean reaches(List<JsonNode> checkpoints, ExportFolder folder, long upTo)
            throws IOException, InterruptedException {
        if (checkpoints.isEmpty()) return false;
        String origin = checkpoints.getLast().get("origin").asString();
        OptionalLong size = checkpoints.stream().filter(one -> one.get("origin").asString().equals(origin))
                .mapToLong(one -> one.get("size").asLong()).filter(covers -> covers > upTo).min();
        if (size.isEmpty()) return false;
        String proof = "/v1/log/inclusion?position=" + upTo + "&size=" + size.getAsLong();
        folder.write(folder.proof(upTo), bytes(proof, "text/plain"));
        folder.write(folder.proved(upTo), folder.lastEvent());
        return true;
    }

    private void tiles(ExportFolder folder, long size, ProgressBar bar) throws IOException, InterruptedException {
        List<Tile> tiles = new ArrayList<>();
        for (int level = 0; level <= TOP; level++)
            tiles.addAll(Tile.at(level, size, 0));
        int there = 0;
        for (Tile tile : tiles) {
            Path file = folder.path().resolve(tile.path());
            if (Files.notExists(file)) folder.write(file, bytes("/v1/log/" + tile.path(), "application/octet-stream"));
            bar.tiles(++there, tiles.size());
        }
        bar.ended();
    }

    /**
     * Those of no more events than are exported. Where a log that was restored followed an older one from further back, what
     * the older one had signed beyond that is given up, also where the checkpoint that says so covers more than is exported.
     */
    private static List<JsonNode> standing(List<JsonNode> checkpoints, long events) {
        var standing = new ArrayList<JsonNode>();
        for (JsonNode one : checkpoints) {
            boolean fits = one.get("size").asLong() <= events;
            String[] lines = one.get("note").asString().split("\n");
            if (!fits && lines[3].startsWith("follows ")) {
                long followed = Long.parseLong(lines[3].split(" ")[2]);
                standing.removeIf(older -> older.get("size").asLong() > followed);
            }
            if (fits) standing.add(one);
        }
        return standing;
    }

    private List<JsonNode> checkpoints() throws IOException, InterruptedException {
        var all = new ArrayList<JsonNode>();
        String after = "";
        while (true) {
            JsonNode page = json("/v1/log/checkpoints?limit=1000" + after);
            page.get("items").forEach(all::add);
            if (page.path("next").isMissingNode()) return all;
            after = "&after=" + page.get("next").asLong();
        }
    }

    private JsonNode log() throws IOException, InterruptedException { return json("/v1/log"); }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return api.json(ExportedEvents.WHO, Api.get(queryService.resolve(path)));
    }

    private byte[] bytes(String path, String type) throws IOException, InterruptedException {
        var asked = Api.get(queryService.resolve(path)).setHeader("Accept", type);
        var answer = api.send(ExportedEvents.WHO, asked, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300)
            throw Api.refused(answer.request(), answer.statusCode(),
                    new String(answer.body(), StandardCharsets.UTF_8));
        return answer.body();
    }
}
