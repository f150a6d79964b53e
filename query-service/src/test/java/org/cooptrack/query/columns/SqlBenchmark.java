package org.cooptrack.query.columns;

import java.io.StringReader;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.cooptrack.query.statistics.Engine;
import org.cooptrack.query.statistics.FreshViews;
import org.cooptrack.query.statistics.OverViews;
import org.cooptrack.query.statistics.Question;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same generated facts in PostgreSQL: how long columns take to load them, and both engines to answer the same questions alike. */
final class SqlBenchmark {
    private static final int AT_ONCE = 20_000;

    private final JdbcClient views = FreshViews.prepared();
    private final JdbcTemplate template = FreshViews.template(views);

    private SqlBenchmark() {}

    /** @param asked how many facts, and how many questions */
    public static void main(String[] asked) {
        new SqlBenchmark().run(Integer.parseInt(asked[0]), Integer.parseInt(asked[1]));
        System.exit(0);
    }

    private void run(int facts, int questions) {
        write(facts);
        views.sql("analyze").update();
        var columns = new Columns(List.of());
        long began = System.nanoTime();
        new TransactionTemplate(new DataSourceTransactionManager(Objects.requireNonNull(template.getDataSource())))
                .executeWithoutResult(_ -> new Loading(columns, template).all(facts - 1, _ -> {}));
        System.out.printf("%,d facts loaded in %.1f s, columns %d MB%n", columns.rows(),
                (System.nanoTime() - began) / 1e9, columns.room() >> 20);
        Engine sql = new OverViews(views).sql();
        for (boolean distinct : new boolean[]{false, true}) {
            var slow = new ArrayList<Long>();
            var quick = new ArrayList<Long>();
            var random = new SplittableRandom(1);
            for (int at = 0; at < questions; at++) {
                Question question = StatisticsBenchmark.question(random, distinct, facts);
                long start = System.nanoTime();
                var told = sql.figures(question).orElseThrow();
                slow.add(System.nanoTime() - start);
                for (int again = 0; again < 3; again++)
                    new Tally(columns, (int) question.asOf()).figures(question);
                start = System.nanoTime();
                var counted = new Tally(columns, (int) question.asOf()).figures(question);
                quick.add(System.nanoTime() - start);
                if (!told.equals(counted)) throw new IllegalStateException("otherwise: " + question);
            }
            System.out.printf("%s: SQL %s; columns %s%n", distinct ? "distinct" : "additive",
                    StatisticsBenchmark.told(slow), StatisticsBenchmark.told(quick));
        }
    }

    private void write(int facts) {
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
