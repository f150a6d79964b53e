package org.cooptrack.query.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.publication.FigurePlace;
import org.cooptrack.events.publication.FigurePlace.Count;
import org.cooptrack.events.publication.FigurePlace.Part;
import org.cooptrack.events.publication.Materiality;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.cooptrack.query.Telling;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.publication.Affected.Change;
import org.cooptrack.query.statistics.FreshViews;
import org.cooptrack.query.statistics.OverViews;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Recount;
import org.cooptrack.query.statistics.Recount.Live;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/** Random reports over random histories: what is said to have changed since is what a naive recount at both positions finds. */
class AffectedRecountTest {
    private static final int HISTORIES = 60;
    private static final List<String> FIGURES = List.of("", "&by=sex", "&by=country", "&project=" + People.project(1),
            "&by=sex&country=KE", "&sex=FEMALE");
    private static final Materiality ANY = new Materiality(Decimal.ZERO, null);
    private static final JdbcClient VIEWS = FreshViews.prepared();

    private final OverViews over = new OverViews(VIEWS);
    private final FactProjection facts = new FactProjection(List.of());
    private final Drafting drafting = new Drafting(over.statistics(), over.findings(), over.questions());
    private final Affecting affecting = new Affecting(drafting, new Definitions(over.catalogue()),
            new Movers(over.movements(), Service.LEDGER), new PartnerChanges(over.statistics(), over.questions()));

    @Test
    void what_has_changed_is_what_a_naive_recount_at_both_positions_finds_and_nothing_where_nothing_moved() {
        int still = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            VIEWS.sql(
                    "truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, merged_person, kept_out")
                    .update();
            var random = new Random(seed);
            List<Recorded<Event>> history = new Telling(random).tell(40);
            facts.write(history, VIEWS);
            long made = random.nextInt(39);
            long later = made + 1 + random.nextInt(39 - (int) made);
            if (compare("history " + seed + ", made at " + made + ", held against " + later, history, made, later))
                still++;
        }
        assertThat(still).as("reports that nothing moved, among others").isBetween(1, HISTORIES - 1);
    }

    @Test
    void what_is_rebuilt_at_an_earlier_position_is_what_was_drafted_there_byte_for_byte() {
        for (int seed = 100; seed < 120; seed++) {
            VIEWS.sql(
                    "truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, merged_person, kept_out")
                    .update();
            List<Recorded<Event>> history = new Telling(new Random(seed)).tell(40);
            facts.write(history.subList(0, 20), VIEWS);
            ReportContent drafted = drafting.draft(questions(19), 19, true);
            facts.write(history.subList(20, 40), VIEWS);
            assertThat(drafting.again(drafted, true)).as("history " + seed).isEqualTo(drafted);
        }
    }

    private boolean compare(String which, List<Recorded<Event>> history, long made, long later) {
        ReportContent content = drafting.draft(questions(made), made, true);
        Map<FigurePlace, String> found = affecting.changes(content, Map.of(), ANY, later).stream()
                .filter(change -> number(change.before()).compareTo(number(change.after())) != 0)
                .collect(Collectors.toMap(Change::place, AffectedRecountTest::told));
        Map<FigurePlace, Long> before = naive(history, made);
        Map<FigurePlace, Long> after = naive(history, later);
        var places = new HashMap<>(before);
        places.putAll(after);
        var expected = new HashMap<FigurePlace, String>();
        places.keySet().forEach(place -> {
            long then = before.getOrDefault(place, 0L), now = after.getOrDefault(place, 0L);
            if (then != now) expected.put(place, then + " to " + now);
        });
        assertThat(found).as(which).isEqualTo(expected);
        return found.isEmpty();
    }

    private static String told(Change change) {
        assertThat(change.material()).as("with a threshold of nothing every change is material").isTrue();
        return number(change.before()) + " to " + number(change.after());
    }

    private static Decimal number(@Nullable Decimal number) { return number == null ? Decimal.ZERO : number; }

    private List<Question> questions(long position) {
        var questions = new ArrayList<Question>();
        for (String figure : FIGURES) {
            MultiValueMap<String, String> asked = Asking.parameters("measure=" + OverViews.followUps().id() + figure);
            questions.add(over.questions().again(asked, position).orElseThrow());
        }
        return questions;
    }

    private static Map<FigurePlace, Long> naive(List<Recorded<Event>> history, long asOf) {
        List<Live> live = Recount.live(history, asOf);
        List<Live> kenyan = live.stream().filter(one -> one.country().equals("KE")).toList();
        var values = new HashMap<FigurePlace, Long>();
        put(values, 5, Part.TOTAL, Map.of(), live, Sex.FEMALE);
        for (int at = 0; at < 5; at++)
            put(values, at, Part.TOTAL, Map.of(), switch (at) {
                case 3 -> live.stream().filter(one -> one.projects().contains(People.project(1).toString())).toList();
                case 4 -> kenyan;
                default -> live;
            });
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
            put(values, 1, Part.CELL, Map.of("sex", sex.name()), live, sex);
            put(values, 4, Part.CELL, Map.of("sex", sex.name()), kenyan, sex);
        }
        for (String country : List.of("KE", "UG"))
            put(values, 2, Part.CELL, Map.of("country", country),
                    live.stream().filter(one -> one.country().equals(country)).toList());
        return values;
    }

    /** A sum takes each fact as it is; a person counts by the first. */
    private static void put(Map<FigurePlace, Long> values, int figure, Part part, Map<String, String> cell,
            List<Live> among, Sex sex) {
        values.put(place(figure, part, cell, Count.SUM), among.stream().filter(one -> one.sex() == sex).count());
        values.put(place(figure, part, cell, Count.DISTINCT), Recount.persons(
                among.stream().filter(one -> Recount.first(among, one.person()).sex() == sex).toList()));
    }

    private static void put(Map<FigurePlace, Long> values, int figure, Part part, Map<String, String> cell,
            List<Live> live) {
        values.put(place(figure, part, cell, Count.SUM), (long) live.size());
        values.put(place(figure, part, cell, Count.DISTINCT), Recount.persons(live));
    }

    private static FigurePlace place(int figure, Part part, Map<String, String> cell, Count count) {
        return new FigurePlace(figure, part, new TreeMap<>(cell), count);
    }
}
