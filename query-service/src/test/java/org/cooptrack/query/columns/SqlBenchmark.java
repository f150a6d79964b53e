package org.cooptrack.query.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.cooptrack.query.statistics.Engine;
import org.cooptrack.query.statistics.FreshViews;
import org.cooptrack.query.statistics.OverViews;
import org.cooptrack.query.statistics.Question;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same generated facts in PostgreSQL: how long columns take to load them, and both engines to answer the same questions alike. */
final class SqlBenchmark {
    private final JdbcClient views = FreshViews.prepared();
    private final JdbcTemplate template = FreshViews.template(views);

    private SqlBenchmark() {}

    /** @param asked how many facts, and how many questions */
    public static void main(String[] asked) {
        new SqlBenchmark().run(Integer.parseInt(asked[0]), Integer.parseInt(asked[1]));
        System.exit(0);
    }

    private void run(int facts, int questions) {
        new WrittenFacts(template).write(facts);
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
}
