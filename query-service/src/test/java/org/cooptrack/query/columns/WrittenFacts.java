package org.cooptrack.query.columns;

import java.io.StringReader;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Tracer;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Generated facts, as they stand in PostgreSQL. */
public final class WrittenFacts {
    private static final int AT_ONCE = 20_000;

    private final JdbcTemplate template;

    public WrittenFacts(JdbcTemplate template) { this.template = template; }

    /** What stands in the database, in columns. */
    public static Tracer inColumns(JdbcTemplate template, long upTo) {
        var columns = new Columns(List.of());
        new Loading(columns, template).all(upTo, _ -> {});
        return new Tracer() {
            @Override
            public Optional<Whole> whole(Question question, boolean distinct) {
                return Optional.of(tracing(question).whole(distinct));
            }

            @Override
            public Optional<List<At>> counting(Question question, At from, int limit) {
                return Optional.of(tracing(question).counting(from, limit));
            }

            @Override
            public Optional<List<Count>> leftOut(Question question, boolean distinct) {
                return Optional.of(tracing(question).leftOut(distinct));
            }

            private Tracing tracing(Question question) {
                return Tracing.of(columns, question, Math.toIntExact(question.asOf()));
            }
        };
    }

    public void write(int facts) {
        var rows = new StringBuilder();
        var undone = new StringBuilder();
        var many = new int[1];
        new GeneratedFacts(facts).each(entry -> {
            rows.append(entry.position()).append('\t').append(entry.event()).append("\t0\t").append(entry.measure())
                    .append('\t').append(entry.subject() == null ? "\\N" : entry.subject()).append('\t')
                    .append(entry.quantity().toPlainString()).append('\t').append(entry.weight()).append('\t')
                    .append(java.time.LocalDate.ofEpochDay(entry.from())).append('\t')
                    .append(java.time.LocalDate.ofEpochDay(entry.to())).append('\t').append(entry.dimensions())
                    .append('\t').append(entry.origin()).append('\t').append(entry.position()).append('\t')
                    .append(entry.evidenced()).append('\n');
            if (entry.weight() < 0) for (String event : List.of(entry.origin(), entry.event()))
                undone.append(entry.position()).append('\t').append(entry.measure()).append('\t')
                        .append(event, "thing:".length(), event.indexOf('/')).append('\t').append(event)
                        .append("\t0\n");
            if (++many[0] % AT_ONCE == 0) copy(rows, undone);
        });
        copy(rows, undone);
    }

    private void copy(StringBuilder rows, StringBuilder undone) {
        copy("fact (position, event_id, ordinal, measure, subject, quantity, weight, occurred_from, occurred_to, "
                + "dimensions, origin, learned, evidenced)", rows);
        copy("undone (position, measure, entered, event_id, ordinal)", undone);
    }

    private void copy(String table, StringBuilder text) {
        template.execute((ConnectionCallback<Long>) connection -> copied(connection, table, text.toString()));
        text.setLength(0);
    }

    private static Long copied(Connection connection, String table, String text) {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin",
                    new StringReader(text));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
