package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.statistics.Recount.first;
import static org.cooptrack.query.statistics.Recount.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.cooptrack.query.columns.Agreed;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Telling;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.statistics.Recount.Live;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random histories with few persons, told to the table of facts and to a naive recount that knows nothing of rows. */
class RecountTest {
    private static final int HISTORIES = 60;
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…"));
    private static final Measure MEASURE = new Measure(BeneficiaryFollowedUp.MEASURE, 1, Measure.Kind.PERSONS,
            Measure.ofPersonsInActivities(), TEXT, TEXT);
    private static JdbcClient views = FreshViews.prepared();

    private final FactProjection facts = new FactProjection(List.of());

    @BeforeAll
    static void the_tables_are_there() {
        assertThat(views.sql("select count(*) from fact").query(Long.class).single()).isZero();
    }

    @Test
    void figures_over_rows_are_those_of_a_naive_recount() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            views.sql(
                    "truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, merged_person")
                    .update();
            var random = new Random(seed);
            List<Recorded<Event>> history = new Telling(random).tell(40);
            write(history, random);
            for (long asOf : new long[]{history.size() - 1L, random.nextInt(history.size()), history.size() / 2})
                compare("history " + seed + " as of " + asOf, history, asOf);
        }
    }

    private void compare(String which, List<Recorded<Event>> history, long asOf) {
        List<Live> live = Recount.live(history, asOf);
        assertThat(figure(asOf, List.of(), List.of())).as(which).isEqualTo(figureOf(live));
        assertThat(statistics().cells(question(asOf, List.of(), List.of())).getFirst().held()).as(which)
                .isEqualTo(Recount.held(history, asOf));
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
            List<Live> ofSex = live.stream().filter(one -> first(live, one.person()).sex() == sex).toList();
            assertThat(cells(asOf, Dimension.SEX).getOrDefault(sex.name(), Counts.NOTHING).distinct()).as(which)
                    .isEqualTo(persons(ofSex));
            assertThat(figure(asOf, List.of(), List.of(condition(Dimension.SEX, sex.name()))).distinct()).as(which)
                    .isEqualTo(persons(ofSex));
        }
        Map<String, Counts> byProject = cells(asOf, Dimension.PROJECT);
        for (int project = 1; project <= 2; project++) {
            String id = People.project(project).toString();
            assertThat(byProject.getOrDefault(id, Counts.NOTHING)).as(which)
                    .isEqualTo(figureOf(live.stream().filter(one -> one.projects().contains(id)).toList()));
        }
        overlap(which, answer(asOf, Dimension.COUNTRY), live,
                live.stream().collect(Collectors.groupingBy(Live::country))
                        .values().stream().mapToLong(Recount::persons).sum() - persons(live));
        overlap(which, answer(asOf, Dimension.SEX), live, 0);
        lineage(which, question(asOf, List.of(), List.of()), List.of(), live);
        lineage(which, question(asOf, List.of(), List.of()), List.of(condition(Dimension.SEX, "MALE")),
                live.stream().filter(one -> first(live, one.person()).sex() == Sex.MALE).toList());
        List<Live> kenyan = live.stream().filter(one -> one.country().equals("KE")).toList();
        assertThat(figure(asOf, List.of(), List.of(condition(Dimension.COUNTRY, "KE"),
                condition(Dimension.SEX, "FEMALE"))).distinct()).as(which).isEqualTo(persons(kenyan.stream()
                        .filter(one -> first(kenyan, one.person()).sex() == Sex.FEMALE).toList()));
    }

    /** Where nothing stands there is nothing that parts could have in common, be there parts that wait. */
    private static void overlap(String which, Answer answer, List<Live> live, long persons) {
        Overlap overlap = answer.totals().getFirst().overlap();
        if (live.isEmpty()) assertThat(overlap).as(which).isNull();
        else
            assertThat(overlap).as(which).isNotNull().extracting(Overlap::distinct).isEqualTo(persons);
    }

    /** Page by page, the first live fact of each person and nothing else; with a project, the first within it. */
    private static void lineage(String which, Question question, List<Condition> cell, List<Live> counted) {
        var of = new Question(question.measure(), question.by(), question.filters(), cell, question.from(),
                question.upTo(), question.asOf());
        List<String> shown = new ArrayList<>();
        String after = null;
        do {
            Lineage.Lines page = LINEAGE.of(of, true, after, 2);
            page.items().forEach(line -> shown.add(line.event()));
            after = page.next();
        } while (after != null);
        assertThat(shown).as(which).containsExactlyInAnyOrderElementsOf(counted.stream().map(Live::person).distinct()
                .map(person -> first(counted, person).by().toString()).toList());
        assertThat(LINEAGE.whole(of, true).entries()).as(which).isEqualTo(shown.size());
        AGREED.leftOut(of, true);
    }

    /** @param known whether there are numbers at all, be they zero */
    private record Counts(long total, long distinct, boolean known) {
        static final Counts NOTHING = new Counts(0, 0, false);
    }

    private static Counts figureOf(List<Live> live) { return new Counts(live.size(), persons(live), !live.isEmpty()); }

    private Counts figure(long asOf, List<Axis> by, List<Condition> filters) {
        return counts(statistics().cells(question(asOf, by, filters)).getFirst());
    }

    private Map<String, Counts> cells(long asOf, Dimension by) {
        return statistics().cells(question(asOf, List.of(new Axis.Of(by)), List.of())).stream()
                .collect(Collectors.toMap(cell -> cell.cell().getOrDefault(by.code(), ""), RecountTest::counts));
    }

    private Answer answer(long asOf, Dimension by) {
        return statistics().answer(question(asOf, List.of(new Axis.Of(by)), List.of()),
                org.cooptrack.web.problem.Language.FR);
    }

    private static final Agreed AGREED = new Agreed(views);
    private static final Statistics STATISTICS = new Statistics(views, new Catalogue(List.of()), List.of(AGREED));
    private static final Lineage LINEAGE = new Lineage(views, List.of(AGREED));

    private static Statistics statistics() { return STATISTICS; }

    private static Counts counts(Cell cell) {
        return new Counts(Counted.total(cell).longValueExact(), Counted.distinct(cell),
                cell.status() == Status.KNOWN);
    }

    private static Condition condition(Dimension dimension, String value) {
        return new Condition(new Axis.Of(dimension), List.of(value));
    }

    private static Question question(long asOf, List<Axis> by, List<Condition> filters) {
        return new Question(MEASURE, by, filters, List.of(), Question.BEGINNING, Question.END, asOf);
    }

    private void write(List<Recorded<Event>> history, Random random) {
        for (int at = 0; at < history.size();) {
            int end = Math.min(history.size(), at + 1 + random.nextInt(8));
            facts.write(history.subList(at, end), views);
            at = end;
        }
    }
}
