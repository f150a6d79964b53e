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
    /** Of what the programme is made: a line, and what tells how many there are. */
    private static final List<Line> MADE_OF = List.of(Line.COUNTRIES, Line.DEVELOPMENT_PARTNERS, Line.FIELD_OFFICES);
    private static final List<String> BY = List.of("country", "development-partner", "office");

    /**
     * @param position
     *            the figures have seen at least this
     */
    String upTo(long position) throws IOException, InterruptedException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Line.MEASURE.with(), Line.TOTAL.with(), Line.DISTINCT.with(), Line.WITHOUT_IDENTITY.with()));
        var heading = Line.MEASURE;
        String upTo = "";
        for (Claim claim : Claim.ALL) {
            if (claim.heading() != heading) rows.add(List.of(claim.heading().with(), "", "", ""));
            JsonNode answer = ask(claim.measure(), "", position);
            rows.add(row(answer.get("figures").get(0)));
            if (claim.heading() != heading && heading == Line.MEASURE) madeOf(position, rows);
            heading = claim.heading();
            upTo = Line.DATA_UP_TO.with(answer.get("position").asString());
        }
        return Columns.aligned(rows) + upTo + "\n" + Line.FIGURES_EXPLAINED.with();
    }

    private JsonNode ask(String measure, String more, long position) throws IOException, InterruptedException {
        return api.json(reader,
                Api.get(queryService.resolve("/v1/statistics?measure=" + measure + more + "&atLeast=" + position)));
    }

    private void madeOf(long position, List<List<String>> rows) throws IOException, InterruptedException {
        for (int at = 0; at < BY.size(); at++) {
            int many = 0;
            for (JsonNode cell : ask("projects", "&by=" + BY.get(at), position).get("figures").get(0).get("cells"))
                if (!cell.get("cell").isEmpty()) many++;
            rows.add(List.of("  " + MADE_OF.get(at).with(), number(many), "", ""));
        }
    }

    private static List<String> row(JsonNode figure) {
        JsonNode total = figure.get("totals").get(0);
        return List.of("  " + figure.get("definition").get("title").asString()
                + (figure.get("provisional").asBoolean() ? "" : " " + Line.CERTIFIED.with()), known(total, "total"),
                known(total, "distinct"), known(total, "withoutIdentity"));
    }

    private static String known(JsonNode total, String what) {
        return total.hasNonNull(what) ? number(total.get(what).asLong()) : "";
    }

    private static String number(long number) { return NumberFormat.getInstance(Locale.getDefault()).format(number); }
}
