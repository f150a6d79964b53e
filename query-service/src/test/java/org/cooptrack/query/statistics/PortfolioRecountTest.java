package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.query.columns.Agreed;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.project.OperationsClosed;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.project.ProjectEvent;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.People;
import org.cooptrack.query.PortfolioRecount;
import org.cooptrack.query.PortfolioRecount.Project;
import org.cooptrack.query.ProjectTelling;
import org.cooptrack.query.Projects;
import org.cooptrack.query.Telling;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.portfolio.ProjectFacts;
import org.cooptrack.web.problem.Language;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random lives of projects over several years, told to the table of facts and to a naive recount. */
class PortfolioRecountTest {
    private static final int HISTORIES = 60;
    private static final Duration TWO_MONTHS = Duration.ofDays(61);
    private static final LocalizedText FRENCH = LocalizedText.of(Map.of("fr", "…", "en", "…", "es", "…"));
    private static final Map<String, Dimension> SPREAD = Map.of("countries-with-active-projects", Dimension.COUNTRY,
            "development-partners-of-active-projects", Dimension.DEVELOPMENT_PARTNER, "offices-with-active-projects",
            Dimension.OFFICE);
    private static JdbcClient views = FreshViews.prepared();

    private final FactProjection facts = new FactProjection(List.of(new ProjectFacts()));
    private final Statistics statistics = new Statistics(views, new Catalogue(List.of()), List.of(new Agreed(views)));

    @Test
    void projects_over_rows_are_those_of_a_naive_recount() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            views.sql(
                    "truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, folded, said")
                    .update();
            var random = new Random(seed);
            List<Recorded<Event>> history = new ProjectTelling(random, Instant.parse("2021-11-05T00:00:00Z"),
                    TWO_MONTHS).tell(40);
            write(history, random);
            for (int asOf : new int[]{history.size() - 1, random.nextInt(history.size()), history.size() / 2})
                compare("history " + seed + " as of " + asOf, history, asOf);
        }
    }

    @Test
    void a_project_that_goes_on_counts_in_a_new_year_from_the_first_event_of_that_year_on() {
        views.sql("truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, folded, said")
                .update();
        UUID project = People.project(1);
        UUID training = People.project(2);
        var history = List.of(
                told(0, "2024-03-01", Projects.drafted(project, null, null, People.day("2024-01-01"))),
                told(1, "2024-04-01", new ProjectActivated(project, People.day("2024-02-01"))),
                told(2, "2025-12-31", new EnrolmentOpened(training, People.day("2025-01-01"))),
                told(3, "2026-01-01", new EnrolmentOpened(training, People.day("2025-01-01"))),
                told(4, "2026-01-02", new OperationsClosed(project, People.day("2026-01-01"))));
        history.forEach(one -> facts.write(List.of(one), views));
        assertThat(cells("projects-active", 1, Axis.Period.YEAR)).containsOnlyKeys("2024");
        assertThat(cells("projects-active", 2, Axis.Period.YEAR)).containsOnlyKeys("2024", "2025");
        assertThat(cells("projects-active", 3, Axis.Period.YEAR)).containsOnlyKeys("2024", "2025", "2026");
        assertThat(cells("projects-active", 4, Axis.Period.YEAR)).containsOnlyKeys("2024", "2025");
        List<String> cited = new Lineage(views).of(question("projects-active", 3, List.of(),
                List.of(new Condition(Axis.Period.YEAR, List.of("2026")))), false, null, 10).items().stream()
                .map(line -> line.position() + " " + line.event()).toList();
        assertThat(cited).containsExactly("3 project:" + project + "/1");
    }

    private static Recorded<Event> told(long position, String day, Event event) {
        String stream = event instanceof ProjectEvent of ? "project:" + of.project() : "training:" + position;
        return new Recorded<>(position, new EventId(stream, position), Instant.parse(day + "T00:00:00Z"), event,
                Telling.SOMEBODY);
    }

    private void compare(String which, List<Recorded<Event>> history, int asOf) {
        List<Project> projects = new PortfolioRecount(history.subList(0, asOf + 1)).projects();
        var now = projects.stream().map(Project::now).toList();
        for (Dimension dimension : List.of(Dimension.COUNTRY, Dimension.OFFICE, Dimension.SECTOR,
                Dimension.DEVELOPMENT_PARTNER))
            assertThat(cells("projects", asOf, new Axis.Of(dimension))).as(which + " by " + dimension)
                    .isEqualTo(PortfolioRecount.by(now, dimension.code()));
        assertThat(cells("projects", asOf, new Axis.Of(Dimension.STATUS))).as(which).isEqualTo(counted(projects.stream()
                .collect(Collectors.groupingBy(one -> one.status().name(), Collectors.counting()))));
        assertThat(cells("projects", asOf, Axis.Period.YEAR)).as(which).isEqualTo(counted(projects.stream()
                .collect(Collectors.groupingBy(one -> String.valueOf(one.began()), Collectors.counting()))));
        assertThat(cells("projects-active", asOf, Axis.Period.YEAR)).as(which).isEqualTo(counted(projects.stream()
                .flatMap(one -> one.active().keySet().stream())
                .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()))));
        var yearly = new TreeMap<Integer, List<Map<String, List<String>>>>();
        projects.forEach(one -> one.active().forEach((year, said) -> yearly
                .computeIfAbsent(year, _ -> new ArrayList<>()).add(said)));
        yearly.forEach((year, said) -> assertThat(counts(statistics.cells(question("projects-active", asOf,
                List.of(new Axis.Of(Dimension.COUNTRY)),
                List.of(new Condition(Axis.Period.YEAR, List.of(String.valueOf(year))))))))
                .as(which + " in " + year).isEqualTo(PortfolioRecount.by(said, "country")));
        overlaps(which, asOf, now);
        SPREAD.forEach((measure, dimension) -> spread(which + " " + measure, asOf, measure, dimension, yearly));
    }

    /** Each value of a year's active projects once, whatever the project, and however often in all years. */
    private void spread(String which, long asOf, String measure, Dimension dimension,
            SortedMap<Integer, List<Map<String, List<String>>>> yearly) {
        var all = new ArrayList<String>();
        var byYear = new TreeMap<String, String>();
        var byValue = new TreeMap<String, Long>();
        yearly.forEach((year, said) -> {
            List<String> values = said.stream().flatMap(one -> one.getOrDefault(dimension.code(), List.of()).stream())
                    .toList();
            all.addAll(values);
            if (!values.isEmpty())
                byYear.put(String.valueOf(year), values.size() + " " + values.stream().distinct().count());
            values.forEach(value -> byValue.merge(value, 1L, Long::sum));
        });
        assertThat(numbers(measure, asOf, Axis.Period.YEAR)).as(which).isEqualTo(byYear);
        assertThat(numbers(measure, asOf, new Axis.Of(dimension))).as(which)
                .isEqualTo(byValue.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                        one -> one.getValue() + " 1", (one, _) -> one, TreeMap::new)));
        Cell whole = statistics.cells(question(measure, asOf, List.of(), List.of())).getFirst();
        assertThat(Counted.total(whole).longValueExact()).as(which).isEqualTo(all.size());
        assertThat(Counted.distinct(whole)).as(which).isEqualTo(byValue.size());
        assertThat(new Lineage(views).standing(question(measure, asOf, List.of(), List.of()), true, null, 1_000)
                .items()).as(which + ", each cited once").hasSize(byValue.size());
    }

    private SortedMap<String, String> numbers(String measure, long asOf, Axis by) {
        return statistics.cells(question(measure, asOf, List.of(by), List.of())).stream()
                .filter(cell -> cell.status() == Status.KNOWN)
                .collect(Collectors.toMap(cell -> cell.cell().values().stream().findFirst().orElse(""),
                        cell -> Counted.total(cell).longValueExact() + " " + Counted.distinct(cell), (one, _) -> one,
                        TreeMap::new));
    }

    private void overlaps(String which, long asOf, List<Map<String, List<String>>> now) {
        Cell total = statistics.answer(question("projects", asOf, List.of(new Axis.Of(Dimension.COUNTRY)), List.of()),
                Language.ES).totals().getFirst();
        long parts = PortfolioRecount.by(now, "country").values().stream().mapToLong(Long::longValue).sum();
        assertThat(Counted.distinct(total)).as(which).isEqualTo(now.size());
        if (now.isEmpty()) assertThat(total.overlap()).as(which).isNull();
        else
            assertThat(total.overlap()).as(which).isNotNull().extracting(Overlap::distinct)
                    .isEqualTo(parts - now.size());
    }

    /** Sum and distinct are one where a project has one row. */
    private SortedMap<String, Long> cells(String measure, long asOf, Axis by) {
        return counts(statistics.cells(question(measure, asOf, List.of(by), List.of())));
    }

    private static SortedMap<String, Long> counts(List<Cell> cells) {
        var counts = new TreeMap<String, Long>();
        for (Cell cell : cells) {
            long distinct = Counted.distinct(cell);
            assertThat(Counted.total(cell).longValueExact()).isEqualTo(distinct);
            if (distinct > 0) counts.put(cell.cell().values().stream().findFirst().orElse(""), distinct);
        }
        return counts;
    }

    private static SortedMap<String, Long> counted(Map<String, Long> counts) { return new TreeMap<>(counts); }

    private static Question question(String id, long asOf, List<Axis> by, List<Condition> filters) {
        var measure = new Measure(id, 1, Measure.Kind.THINGS, EnumSet.allOf(Dimension.class), FRENCH, FRENCH);
        return Question.of(measure, by, filters, asOf);
    }

    private void write(List<Recorded<Event>> history, Random random) {
        for (int at = 0; at < history.size();) {
            int end = Math.min(history.size(), at + 1 + random.nextInt(8));
            facts.write(history.subList(at, end), views);
            at = end;
        }
    }
}
