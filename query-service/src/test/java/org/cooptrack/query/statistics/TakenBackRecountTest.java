package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cooptrack.query.columns.Agreed;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.safety.Injuries;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.fact.FactProjection;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random histories of reports whose corrections are themselves in question, told to the table of facts and to a naive recount. */
@NullUnmarked
class TakenBackRecountTest {
    private static final int HISTORIES = 60;
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…"));
    private static final Measure MEASURE = new Measure(Injuries.MEASURE, 1, Measure.Kind.QUANTITY,
            EnumSet.of(Dimension.PROJECT, Dimension.COUNTRY), TEXT, TEXT);

    private final JdbcClient views = FreshViews.prepared();
    private final Statistics statistics = new Statistics(views, new Catalogue(List.of()), List.of(new Agreed(views)));
    private final FactProjection facts = new FactProjection(List.of());

    @Test
    void what_is_taken_back_while_its_correction_is_held_is_in_no_figure_and_waits_for_nothing() {
        int reached = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            views.sql(
                    "truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, merged_person, event_without_rows")
                    .update();
            var random = new Random(seed);
            List<Recorded<Event>> history = new Reporting(random).tell(40);
            write(history, random);
            for (long asOf = 0; asOf < history.size(); asOf++)
                compare("history " + seed + " as of " + asOf, history, asOf);
            reached += Reports.takenBackWhileHeld(history);
        }
        assertThat(reached).as("facts in a figure taken back while a correction was held").isGreaterThan(20);
    }

    private void compare(String which, List<Recorded<Event>> history, long asOf) {
        Map<String, Reports> said = Reports.of(history, asOf);
        Map<String, Long> days = new TreeMap<>();
        said.values().stream().map(Reports::standing).filter(stands -> !stands.equals(Reports.Word.NOTHING))
                .forEach(stands -> days.merge(stands.day(), stands.injured(), Long::sum));
        assertThat(byDay(asOf)).as(which).isEqualTo(days);
        Cell whole = statistics.cells(question(asOf)).getFirst();
        assertThat(whole.status() == Status.KNOWN).as(which).isEqualTo(!days.isEmpty());
        assertThat(Counted.total(whole).longValueExact()).as(which)
                .isEqualTo(days.values().stream().mapToLong(Long::longValue).sum());
        assertThat(whole.held()).as(which).isEqualTo(said.values().stream().filter(Reports::waits).count());
    }

    private Map<String, Long> byDay(long asOf) {
        Map<String, Long> days = new TreeMap<>();
        views.sql("select occurred_from::text, sum(quantity) from fact where position <= ? group by 1 "
                + "having sum(weight) <> 0").param(asOf).query(row -> {
                    days.put(row.getString(1), row.getLong(2));
                });
        return days;
    }

    private static Question question(long asOf) {
        return new Question(MEASURE, List.of(), List.of(), List.of(), Question.BEGINNING, Question.END, asOf);
    }

    private void write(List<Recorded<Event>> history, Random random) {
        int from = 0;
        while (from < history.size()) {
            int to = Math.min(history.size(), from + 1 + random.nextInt(8));
            facts.write(history.subList(from, to), views);
            from = to;
        }
    }
}
