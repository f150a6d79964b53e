package org.cooptrack.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Target and actual of what the system counts for projects, up to the end of the last period: a row an indicator. */
record TargetTable(Api api, URI queryService, String reader) {
    private static final int MOST_PROJECTS = 8;

    /** Empty where no project has set a target for what the system counts. */
    String text() throws IOException, InterruptedException {
        var rows = new ArrayList<List<String>>();
        for (String project : projects()) {
            JsonNode title = ask("/v1/projects/" + project).at("/plan/title");
            ask("/v1/projects/" + project + "/results").get("items").valueStream()
                    .filter(indicator -> indicator.hasNonNull("counting") && !indicator.get("periods").isEmpty())
                    .forEach(indicator -> rows.add(row(title, indicator)));
        }
        if (rows.isEmpty()) return "";
        rows.addFirst(List.of(Line.TARGET_AND_ACTUAL.with(), Line.TARGET.with(), Line.ACTUAL.with(), Line.RATE.with()));
        return Columns.aligned(rows);
    }

    private List<String> projects() throws IOException, InterruptedException {
        JsonNode figure = ask("/v1/statistics?measure=targets&by=counted-measure,project").get("figures").get(0);
        return figure.get("cells").valueStream().map(cell -> cell.at("/cell/project").asString()).distinct()
                .limit(MOST_PROJECTS).toList();
    }

    private static List<String> row(JsonNode project, JsonNode indicator) {
        JsonNode total = aimed(indicator.get("periods"));
        return List.of("  " + spoken(project) + " : " + spoken(indicator.at("/says/title")),
                total.at("/target/number").asString(""), actual(total),
                total.hasNonNull("rate") ? total.get("rate").asString() + " %" : "");
    }

    /** Of what has no number, why. */
    private static String actual(JsonNode total) {
        String status = total.path("status").asString("MISSING");
        return Line.isKnown(status) ? total.at("/actual/value/number").asString("") : Line.ofStatus(status);
    }

    /** From the start, where the targets add up; otherwise of the last period that has one. */
    private static JsonNode aimed(JsonNode periods) {
        JsonNode all = periods.get(periods.size() - 1).at("/cumulative/total");
        return all.hasNonNull("target")
                ? all
                : periods.valueStream().map(period -> period.at("/inPeriod/total"))
                        .filter(total -> total.hasNonNull("target")).reduce((_, later) -> later).orElse(all);
    }

    private static String spoken(JsonNode title) {
        return Stream.of(Locale.getDefault().getLanguage(), "fr", "en", "es")
                .map(language -> title.path(language).asString("")).filter(text -> !text.isEmpty()).findFirst()
                .orElse("");
    }

    private JsonNode ask(String path) throws IOException, InterruptedException {
        return api.json(reader, Api.get(queryService.resolve(path)));
    }
}
