package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.cooptrack.query.columns.Agreed;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.office.OfficeMoved;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.project.OfficeAssigned;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.FollowUpOutcome;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Projects;
import org.cooptrack.query.Telling;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.office.OfficeFacts;
import org.cooptrack.query.portfolio.ProjectFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of an office with those below it, as the hierarchy was on the day of each fact and was known then, against a naive recount. */
class OfficeLineRecountTest {
    private static final int HISTORIES = 60, OFFICES = 5;
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…"));
    private static final Measure OF_OFFICES = new Measure(BeneficiaryFollowedUp.MEASURE, 1, Measure.Kind.PERSONS,
            Measure.ofPersonsInActivities(), TEXT, TEXT);
    /** Its facts do not say the office: it follows from the project. */
    private static final Measure OF_PROJECTS = new Measure(BeneficiaryFollowedUp.MEASURE, 1, Measure.Kind.PERSONS,
            EnumSet.of(Dimension.PROJECT), TEXT, TEXT);
    private static final List<String> DAYS = List.of("1987-03-01", "1992-07-15", "2006-01-31", "2013-08-08",
            "2019-12-31");
    private static final Axis WITHIN = new Axis.Of(Dimension.WITHIN_OFFICE);

    private final JdbcClient views = FreshViews.prepared();
    private final FactProjection facts = new FactProjection(List.of(new ProjectFacts(), new OfficeFacts()));
    private final Statistics statistics = new Statistics(views, new Catalogue(List.of()), List.of(new Agreed(views)));
    private final List<Recorded<Event>> told = new ArrayList<>();
    private Random random = new Random(0);

    @Test
    void what_was_done_below_an_office_on_the_day_it_was_done_is_in_its_figure_and_nothing_else_is() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            views.sql(
                    "truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, folded, said")
                    .update();
            random = new Random(seed);
            tell(40);
            int cut = 1 + random.nextInt(told.size() - 1);
            facts.write(told.subList(0, cut), views);
            facts.write(told.subList(cut, told.size()), views);
            for (int asOf : new int[]{told.size() - 1, random.nextInt(told.size())}) {
                List<Recorded<Event>> known = told.subList(0, asOf + 1);
                compare("history " + seed + " as of " + asOf, OF_OFFICES, known, OfficeLineRecountTest::said);
                compare("history " + seed + " by project as of " + asOf, OF_PROJECTS, known,
                        fact -> ofProject(known, fact));
            }
        }
    }

    private void compare(String which, Measure measure, List<Recorded<Event>> known,
            Function<Participation, Set<String>> own) {
        var expected = new TreeMap<String, Long>();
        known.stream().map(Recorded::event).filter(BeneficiaryFollowedUp.class::isInstance)
                .map(event -> ((BeneficiaryFollowedUp) event).participation()).forEach(fact -> {
                    Set<String> line = line(known, own.apply(fact), fact.occurredOn().latest());
                    (line.isEmpty() ? Set.of("") : line).forEach(office -> expected.merge(office, 1L, Long::sum));
                });
        var found = new TreeMap<String, Long>();
        long asOf = known.size() - 1L;
        statistics.cells(Question.of(measure, List.of(WITHIN), List.of(), asOf)).forEach(cell -> found
                .put(cell.cell().getOrDefault(WITHIN.code(), ""), Counted.total(cell).longValueExact()));
        assertThat(found).as(which).isEqualTo(expected);
        expected.forEach((office, count) -> {
            var only = new Condition(WITHIN, office.isEmpty() ? List.of() : List.of(office));
            Cell total = statistics.cells(Question.of(measure, List.of(), List.of(only), asOf)).getFirst();
            assertThat(Counted.total(total)).as(which + " within " + office).isEqualByComparingTo(
                    String.valueOf(count));
        });
    }

    private static Set<String> said(Participation fact) {
        UUID office = fact.setting().office();
        return office == null ? Set.of() : Set.of(office.toString());
    }

    /** Each project is assigned to one office, once. */
    private static Set<String> ofProject(List<Recorded<Event>> known, Participation fact) {
        var own = new LinkedHashSet<String>();
        fact.setting().projects().forEach(share -> known.forEach(one -> {
            if (one.event() instanceof OfficeAssigned to && to.project().equals(share.project()))
                own.add(to.after().toString());
        }));
        return own;
    }

    private static Set<String> line(List<Recorded<Event>> known, Set<String> own, LocalDate day) {
        var line = new LinkedHashSet<String>();
        own.forEach(office -> {
            String one = office;
            while (one != null && line.add(one))
                one = above(known, one, day);
        });
        return line;
    }

    /** What was told last of the latest day that is not after it. */
    private static @Nullable String above(List<Recorded<Event>> known, String office, LocalDate day) {
        var parents = new TreeMap<LocalDate, String>();
        known.forEach(one -> {
            if (one.event() instanceof OfficeRegistered it && it.office().toString().equals(office))
                parents.put(it.occurredOn(), String.valueOf(it.parent()));
            if (one.event() instanceof OfficeMoved it && it.office().toString().equals(office))
                parents.put(it.occurredOn(), String.valueOf(it.after()));
        });
        var latest = parents.floorEntry(day);
        return latest == null || latest.getValue().equals("null") ? null : latest.getValue();
    }

    private void tell(int events) {
        told.clear();
        for (int office = 0; office < OFFICES; office++)
            add(new OfficeRegistered(office(office), "O" + office, TEXT, "KE", office == 0 ? null : any(office),
                    List.of(), office < 2 ? LocalDate.of(1980, 1, 1) : day()));
        for (int project : new int[]{1, 2}) {
            add(Projects.drafted(People.project(project), null, null, day()));
            add(new OfficeAssigned(People.project(project), null, any(OFFICES), day()));
        }
        while (told.size() < events) {
            UUID office = any(OFFICES);
            UUID above = any(OFFICES);
            switch (random.nextInt(4)) {
                case 0 -> add(new OfficeMoved(office, null, random.nextInt(4) == 0 ? null : above, day()));
                default -> add(new BeneficiaryFollowedUp(new UUID(7, 7), took(), 3, FollowUpOutcome.APPLIED,
                        List.of()));
            }
        }
    }

    private Participation took() {
        Participation took = People.took(random.nextInt(3), Sex.FEMALE, "KE", day().toString(),
                1 + random.nextInt(2));
        Setting at = took.setting();
        return new Participation(new Setting(at.projects(), at.place(), random.nextInt(5) == 0 ? null : any(OFFICES),
                null, at.instruments(), at.aims()), took.topic(), took.person(), took.attributes(), took.occurredOn());
    }

    private LocalDate day() { return LocalDate.parse(DAYS.get(random.nextInt(DAYS.size()))); }

    private UUID any(int among) { return office(random.nextInt(among)); }

    private static UUID office(int number) { return new UUID(0x7004, 0x8000000000000000L + number); }

    private void add(Event event) {
        var id = new EventId("thing:" + new UUID(1, 1), told.size());
        told.add(new Recorded<>(told.size(), id, Instant.EPOCH.plusSeconds(told.size()), event, Telling.SOMEBODY));
    }
}
