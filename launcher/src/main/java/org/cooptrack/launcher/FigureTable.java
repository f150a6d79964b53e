package org.cooptrack.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** All figures the query-service knows to give, as a table of their totals. */
record FigureTable(Api api, URI queryService, String reader) {
    /**
     * @param position
     *            the figures have seen at least this
     */
    String upTo(long position) throws IOException, InterruptedException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Line.MEASURE.with(), "", Line.TOTAL.with(), Line.DISTINCT.with()));
        String upTo = "";
        for (JsonNode measure : api.json(reader, Api.get(queryService.resolve("/v1/measures")))) {
            JsonNode answer = api.json(reader, Api.get(queryService.resolve("/v1/statistics?measure="
                    + URLEncoder.encode(measure.get("measure").asString(), StandardCharsets.UTF_8) + "&atLeast="
                    + position)));
            upTo = Line.DATA_UP_TO.with(answer.get("position").asString());
            for (JsonNode figure : answer.get("figures"))
                rows.addAll(rows(figure));
        }
        return Columns.aligned(rows) + upTo;
    }

    private static List<List<String>> rows(JsonNode figure) {
        String title = figure.get("definition").get("title").asString()
                + (figure.get("provisional").asBoolean() ? " " + Line.PROVISIONAL.with() : "");
        var rows = new ArrayList<List<String>>();
        for (JsonNode total : figure.get("totals")) {
            if (total.get("rows").asLong() == 0) continue;
            rows.add(List.of(title,
                    String.join(" ", total.get("cell").values().stream().map(JsonNode::asString).toList()),
                    total.get("total").asString(), total.path("distinct").asString("")));
        }
        return rows;
    }
}
