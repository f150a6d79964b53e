package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.statistics.Recount.first;
import static org.cooptrack.query.statistics.Recount.persons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.Telling;
import org.cooptrack.query.columns.Agreed;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.statistics.Recount.Live;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Distinct figures alone, over many more random histories of facts, merges and merges taken back in any order. */
class MergedRecountTest {
    private static final int FEW = 100, THOUSANDS = Integer.getInteger("cooptrack.histories", 5_000);
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…"));
    private static final Measure MEASURE = new Measure(BeneficiaryFollowedUp.MEASURE, 1, Measure.Kind.PERSONS,
            Measure.ofPersonsInActivities(), TEXT, TEXT);
    private static final Axis SEX = new Axis.Of(Dimension.SEX), COUNTRY = new Axis.Of(Dimension.COUNTRY),
            PROJECT = new Axis.Of(Dimension.PROJECT);

    private final JdbcClient views = FreshViews.prepared();
    private final Agreed agreed = new Agreed(views);
    private final FactProjection facts = new FactProjection(List.of());

    @Test
    void distinct_figures_stay_exact_under_merges_and_merges_taken_back() { recount(0, FEW); }

    @Test
    @Tag("long")
    void distinct_figures_stay_exact_in_thousands_of_histories() { recount(FEW, THOUSANDS); }

    private void recount(int from, int until) {
        for (int seed = from; seed < until; seed++) {
            var random = new Random(1_000_003L * seed);
            List<Recorded<Event>> history = new Telling(random).tell(16 + random.nextInt(24));
            views.sql(
                    "truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, merged_person")
                    .update();
            int cut = random.nextInt(history.size());
            for (List<Recorded<Event>> batch : List.of(history.subList(0, cut), history.subList(cut, history.size())))
                if (!batch.isEmpty()) facts.write(batch, views);
            for (long asOf : new long[]{history.size() - 1L, random.nextInt(history.size())})
                compare("history " + seed + " as of " + asOf, Recount.live(history, asOf), asOf);
        }
    }

    private void compare(String which, List<Live> live, long asOf) {
        assertThat(figures(asOf, List.of(), List.of())).as(which).containsExactly(Map.entry("", persons(live)));
        assertThat(figures(asOf, List.of(SEX), List.of())).as(which)
                .isEqualTo(by(live, one -> List.of(first(live, one.person()).sex().name())));
        assertThat(figures(asOf, List.of(PROJECT), List.of())).as(which).isEqualTo(by(live, Live::projects));
        assertThat(figures(asOf, List.of(COUNTRY, SEX), List.of())).as(which).isEqualTo(
                by(live, one -> List.of(one.country() + "," + first(live, one.person()).sex().name())));
        List<Live> kenyan = live.stream().filter(one -> one.country().equals("KE")).toList();
        var inKenya = new Condition(COUNTRY, List.of("KE"));
        List<Live> women = kenyan.stream().filter(one -> first(kenyan, one.person()).sex() == Sex.FEMALE).toList();
        var female = new Condition(SEX, List.of("FEMALE"));
        assertThat(figures(asOf, List.of(), List.of(inKenya, female))).as(which)
                .containsExactly(Map.entry("", persons(women)));
        lineage(which, question(asOf, List.of(), List.of()), live);
        lineage(which, question(asOf, List.of(), List.of(inKenya, female)), women);
    }

    private void lineage(String which, Question question, List<Live> counted) {
        List<String> events = new ArrayList<>();
        new Lineage(views, List.of(agreed)).of(question, true, null, 1_000).items()
                .forEach(line -> events.add(line.event()));
        assertThat(events).as(which).containsExactlyInAnyOrderElementsOf(counted.stream().map(Live::person).distinct()
                .map(person -> first(counted, person).by().toString()).toList());
        assertThat(agreed.whole(question, true).orElseThrow().entries()).as(which).isEqualTo(events.size());
        agreed.leftOut(question, true);
    }

    /** Persons by the values that any of their facts has. */
    private static Map<String, Long> by(List<Live> live, Function<Live, List<String>> values) {
        return live.stream().flatMap(one -> values.apply(one).stream()).distinct()
                .collect(Collectors.toMap(Function.identity(),
                        value -> persons(live.stream().filter(one -> values.apply(one).contains(value)).toList()),
                        (one, _) -> one, TreeMap::new));
    }

    private Map<String, Long> figures(long asOf, List<Axis> by, List<Condition> filters) {
        var figures = new TreeMap<String, Long>();
        FigureSql sql = FigureSql.of(question(asOf, by, filters), views);
        views.sql(sql.subjects().distinct()).params(sql.parameters()).query(row -> {
            var values = new String[by.size()];
            for (int at = 0; at < values.length; at++)
                values[at] = row.getString(at + 1);
            figures.put(Arrays.stream(values).collect(Collectors.joining(",")), row.getLong(values.length + 1));
        });
        return figures;
    }

    private static Question question(long asOf, List<Axis> by, List<Condition> filters) {
        return Question.of(MEASURE, by, filters, asOf);
    }
}
