package org.cooptrack.query.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Draws entries of those that stand under a figure. The order of drawing is that of SHA-256 over the seed, a line feed, the
 * event, a line feed and the number of its entry, in UTF-8: whoever has the seed draws the same entries, and nobody chooses them.
 */
@Component
public class Populations {
    private static final String PARAMETER = "stratifiedBy";

    private final OneFigureReader reader;
    private final JdbcClient views;

    Populations(OneFigureReader reader, JdbcClient views) {
        this.reader = reader;
        this.views = views;
    }

    /** @param by the dimension, or year, quarter or month, that parts the entries; the whole where there is none */
    public Population of(MultiValueMap<String, String> asked, Reached known, @Nullable String by) {
        var rows = new Rows(reader.readCell(asked, known), by);
        List<Population.Part> parts = views
                .sql("select part, count(*), sum(contribution) from (" + rows.text() + ") e group by part "
                        + "order by part collate \"C\" nulls last")
                .params(rows.parameters()).query((row, _) -> new Population.Part(row.getString(1), row.getLong(2),
                        new Decimal(row.getBigDecimal(3))))
                .list();
        return new Population(EventsAddress.question(rows.figure()), rows.figure().question().asOf(), parts);
    }

    /** The first entries of each part in the order of drawing, so many of each, and all of them in that order. */
    public List<Population.Drawn> draw(MultiValueMap<String, String> asked, Reached known, @Nullable String by,
            String seed, Map<@Nullable String, Integer> sizes) {
        var rows = new Rows(reader.readCell(asked, known), by);
        var parameters = new HashMap<>(rows.parameters());
        parameters.put("seed", seed);
        parameters.put("parts", sizes.keySet().toArray(new @Nullable String[0]));
        parameters.put("sizes", sizes.values().toArray(Integer[]::new));
        String hashed = "select e.*, sha256(convert_to(:seed || chr(10) || event_id || chr(10) || ordinal, 'UTF8')) as hash"
                + " from (" + rows.text() + ") e";
        return views
                .sql("select event_id, ordinal, contribution, part from (select h.*, row_number() over (partition by part "
                        + "order by hash, event_id, ordinal) as place from (" + hashed + ") h) d where place <= "
                        + "(select size from unnest(cast(:parts as text[]), cast(:sizes as int[])) s(value, size) "
                        + "where s.value is not distinct from d.part) order by hash, event_id, ordinal")
                .params(parameters).query((row, _) -> new Population.Drawn(row.getString(1), row.getInt(2),
                        new Decimal(row.getBigDecimal(3)), row.getString(4)))
                .list();
    }

    /** The entries that stand under a figure as SQL, each with the part in which it lies. */
    private final class Rows {
        private final OneFigure figure;
        private final LineageSql lineage;
        /** Writing it collects the parameters. */
        private final String text;

        Rows(OneFigure figure, @Nullable String by) {
            this.figure = figure;
            this.lineage = new LineageSql(figure.question(), FigureSql.of(figure.question(), views));
            this.text = "select r.event_id, r.ordinal, r.contribution, "
                    + (by == null ? "cast(null as text)" : part(figure.question().measure(), by)) + " as part from ("
                    + (figure.distinct() ? lineage.firsts() : lineage.standing())
                    + ") r join fact f on f.position = r.position and f.event_id = r.event_id and f.ordinal = r.ordinal";
        }

        OneFigure figure() { return figure; }

        Map<String, Object> parameters() { return lineage.parameters(); }

        String text() { return text; }

        /** What an entry itself says: of several values all together are its part, so that it lies in one. */
        private static String part(Measure measure, String by) {
            Axis axis = Axis.named(by)
                    .orElseThrow(() -> new ProblemException(400, "statistics.unknown-dimension", PARAMETER, by));
            return switch (axis) {
                case Axis.Period period -> Breakdown.period(period);
                case Axis.Of(var dimension) when measure.dimensions().contains(dimension)
                        && !measure.tellsParts(dimension) ->
                    "(select string_agg(v, '+' order by v collate \"C\") from jsonb_array_elements_text("
                            + "f.dimensions->'" + dimension.code() + "') v)";
                case Axis.Of _ -> throw new ProblemException(400, "statistics.not-a-dimension-of", PARAMETER, by,
                        measure.id());
            };
        }
    }
}
