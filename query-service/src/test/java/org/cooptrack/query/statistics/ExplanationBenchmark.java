package org.cooptrack.query.statistics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.ledger.LedgerAddress;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.cooptrack.query.columns.WrittenFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks of generated facts in PostgreSQL which events make a figure, and tells how long each part took. See benchmarks/README.md. */
final class ExplanationBenchmark {
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…", "en", "…", "es", "…"));
    private static final int TIMES = 9;

    private ExplanationBenchmark() {}

    /** @param asked how many facts; of the largest measure there are 18 of a hundred */
    public static void main(String[] asked) {
        int facts = Integer.parseInt(asked[0]);
        JdbcClient views = FreshViews.prepared();
        new WrittenFacts(FreshViews.template(views)).write(facts);
        views.sql("analyze").update();
        Tracer columns = WrittenFacts.inColumns(FreshViews.template(views), facts - 1);
        var measure = new Measure("measure-0", 1, Measure.Kind.PERSONS,
                EnumSet.of(Dimension.PROJECT, Dimension.COUNTRY, Dimension.SEX, Dimension.AGE_BAND), TEXT, TEXT);
        var women = new Condition(new Axis.Of(Dimension.SEX), List.of("FEMALE"));
        for (List<Condition> filters : List.of(List.<Condition>of(), List.of(women))) {
            Question question = Question.of(measure, List.of(), filters, facts - 1);
            for (boolean distinct : new boolean[]{false, true})
                for (List<Tracer> tracers : List.of(List.<Tracer>of(), List.<Tracer>of(columns)))
                    tell(views, question, distinct, (filters.isEmpty() ? "all" : "women")
                            + (tracers.isEmpty() ? ", by SQL alone" : ", from columns"), tracers);
        }
        System.exit(0);
    }

    private static void tell(JdbcClient views, Question question, boolean distinct, String who,
            List<Tracer> tracers) {
        var lineage = new Lineage(views, tracers);
        var leftOut = new LeftOut(views, citing(), tracers);
        System.out.printf("%s %s: %,d entries; whole %s, first page %s, left out %s%n", distinct ? "distinct" : "sum",
                who,
                lineage.whole(question, distinct).entries(), timed(() -> lineage.whole(question, distinct)),
                timed(() -> lineage.standing(question, distinct, null, 100)),
                timed(() -> leftOut.counts(question, distinct)));
    }

    /** Over a history of which nothing is asked. */
    private static Citing citing() {
        PostgresForTests postgres = PostgresForTests.shared();
        return new Citing(LedgerReader.open(new LedgerAddress(postgres.url(postgres.fresh("ledger")),
                Login.LEDGER_READER.role(), PostgresForTests.password(Login.LEDGER_READER)), 1));
    }

    private static String timed(Runnable work) {
        var took = new ArrayList<Long>();
        for (int at = 0; at < TIMES; at++) {
            long began = System.nanoTime();
            work.run();
            took.add(System.nanoTime() - began);
        }
        took.sort(null);
        return "%.0f ms".formatted(took.get(TIMES / 2) / 1e6);
    }
}
