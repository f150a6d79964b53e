package org.cooptrack.launcher;

import java.io.IOException;
import java.net.URI;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What the programme wants to say, as a table: each figure in all, those known by name, and those reported without. */
record FigureTable(Api api, URI queryService, String reader) {
    /**
     * @param position
     *            the figures have seen at least this
     */
    String upTo(long position) throws IOException, InterruptedException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Line.MEASURE.with(), Line.TOTAL.with(), Line.DISTINCT.with(), Line.WITHOUT_IDENTITY.with()));
        String heading = "";
        String upTo = "";
        for (JsonNode claim : claims()) {
            String under = claim.get("under").asString();
            if (!under.equals(heading)) rows.add(List.of(under, "", "", ""));
            heading = under;
            JsonNode answer = ask(claim.get("figure").asString() + "&atLeast=" + position);
            rows.add(row(answer.get("figures").get(0)));
            upTo = Line.DATA_UP_TO.with(answer.get("position").asString());
        }
        return Columns.aligned(rows) + upTo + "\n" + Line.FIGURES_EXPLAINED.with();
    }

    /** All of them, page by page. */
    private List<JsonNode> claims() throws IOException, InterruptedException {
        var claims = new ArrayList<JsonNode>();
        for (String after = ""; after != null;) {
            JsonNode page = ask("/v1/claims?limit=100" + after);
            page.get("items").forEach(claims::add);
            after = page.hasNonNull("next") ? "&after=" + page.get("next").asString() : null;
        }
        return claims;
    }

    private JsonNode ask(String path) throws IOException, InterruptedException {
        return api.json(reader, Api.get(queryService.resolve(path)));
    }

    private static List<String> row(JsonNode figure) {
        String title = "  " + figure.get("definition").get("title").asString()
                + (figure.get("provisional").asBoolean() ? "" : " " + Line.CERTIFIED.with());
        String status = figure.get("status").asString();
        if (!Line.isKnown(status)) return List.of(title, Line.ofStatus(status), "", "");
        JsonNode total = figure.get("totals").get(0);
        return List.of(title, known(total, "total"), known(total, "distinct"), known(total, "withoutIdentity"));
    }

    private static String known(JsonNode total, String what) {
        return total.hasNonNull(what) ? number(total.get(what).asLong()) : "";
    }

    private static String number(long number) { return NumberFormat.getInstance(Locale.getDefault()).format(number); }
}
