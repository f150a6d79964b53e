package org.cooptrack.launcher;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Raises a quality issue of each activity that is held back, for the office that answers for it or else the project, and
 * resolves those of activities that are held back no longer. The fact of an issue is the event that gave the activity its
 * identifier; the issue stands beside it and keeps nothing out of the figures.
 */
record IatiIssues(Api api, Settings settings) {
    private static final String RULE = "quality.held-back-from-publication";
    private static final int LONGEST_REASON = 499;

    void raise() throws IOException, InterruptedException {
        Set<String> standing = open();
        Set<String> held = new HashSet<>();
        String more = "";
        long position;
        while (true) {
            JsonNode page = asked("/v1/iati/summary?limit=1000" + more);
            position = page.get("position").asLong();
            for (JsonNode one : page.get("heldBack"))
                if (one.hasNonNull("fact") && held.add(one.get("fact").asString())
                        && !standing.contains(one.get("fact").asString()))
                    raise(one);
            if (page.path("next").isMissingNode()) break;
            more = "&knownAt=" + position + "&after=" + page.get("next").asString();
        }
        standing.removeAll(held);
        for (String fact : standing)
            tell("/v1/quality-issues/resolutions", Map.of("fact", fact, "rule", RULE, "reason",
                    "IATI 2.03, position " + position), "quality.already-closed");
    }

    /** The facts of the issues that are open. */
    private Set<String> open() throws IOException, InterruptedException {
        var facts = new HashSet<String>();
        String more = "";
        while (true) {
            JsonNode page = asked("/v1/quality-issues?limit=1000&state=OPEN&rule=" + RULE + more);
            page.get("items").forEach(one -> facts.add(one.get("fact").asString()));
            if (page.path("next").isMissingNode()) return facts;
            more = "&after=" + page.get("next").asString();
        }
    }

    private void raise(JsonNode held) throws IOException, InterruptedException {
        String reason = held.get("objections").valueStream()
                .map(one -> one.get("rule").asString() + ": " + one.get("says").asString())
                .collect(Collectors.joining(" "));
        var wish = new HashMap<String, Object>(Map.of("fact", held.get("fact").asString(), "rule", RULE, "effect",
                "STANDS_BESIDE", "reason",
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason));
        if (held.hasNonNull("office")) wish.put("owner", "office:" + held.get("office").asString());
        tell("/v1/quality-issues", wish, "quality.already-open");
    }

    private JsonNode asked(String path) throws IOException, InterruptedException {
        return api.json(IatiDownload.WHO, Api.get(settings.query().resolve(path)));
    }

    /** What stands already is as good as told. */
    private void tell(String path, Map<String, ?> wish, String standing) throws IOException, InterruptedException {
        HttpResponse<String> answer = api.send(IatiDownload.WHO,
                HttpRequest.newBuilder(settings.command().resolve(path)).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Api.JSON.writeValueAsString(wish))),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300 && !answer.body().contains(standing))
            throw Api.refused(answer.request(), answer.statusCode(), answer.body());
    }
}
