package org.cooptrack.query.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.OperationsClosed;
import org.cooptrack.events.project.ParticipantRole;
import org.cooptrack.events.project.ParticipatingOrganisation;
import org.cooptrack.events.project.ParticipatingOrganisationAdded;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.project.Recipients;
import org.cooptrack.events.project.RecipientsSet;
import org.cooptrack.events.quality.QualityIssueResolved;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.query.PortfolioRecount;
import org.cooptrack.query.PortfolioRecount.Project;
import org.cooptrack.query.ProjectTelling;
import org.cooptrack.query.Projects;
import org.cooptrack.query.Telling;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures of the portfolio as an analyst gets them, against a recount of the whole ledger from its first event. */
class PortfolioOverHttpTest {
    private final UUID project = UUID.randomUUID();
    private final String stream = "project:" + project;
    private final String mine = "&project=" + project;

    @Test
    void the_portfolio_is_that_of_a_naive_recount_at_every_position_asked_about() {
        long last = tell(new ProjectTelling(new Random(11), Instant.now(), Duration.ZERO).tell(60));
        json("/v1/statistics?measure=projects&atLeast=" + last, Role.ANALYST);
        List<Recorded<Event>> history = history();
        for (long asOf : new long[]{last, last - 7, last - 20, last - 41})
            compare(history.subList(0, (int) asOf + 1), asOf);
    }

    private static void compare(List<Recorded<Event>> known, long asOf) {
        List<Project> projects = new PortfolioRecount(known).projects();
        var now = projects.stream().map(Project::now).toList();
        assertThat(cells("projects", "status", asOf)).isEqualTo(new TreeMap<>(projects.stream()
                .collect(Collectors.groupingBy(one -> one.status().name(), Collectors.counting()))));
        for (String dimension : List.of("country", "development-partner", "office", "sector"))
            assertThat(cells("projects", dimension, asOf)).as(dimension + " as of " + asOf)
                    .isEqualTo(PortfolioRecount.by(now, dimension));
        assertThat(cells("projects-active", "year", asOf)).isEqualTo(new TreeMap<>(projects.stream()
                .flatMap(one -> one.active().keySet().stream())
                .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()))));
        JsonNode total = json("/v1/statistics?measure=projects&by=country&asOf=" + asOf, Role.ANALYST)
                .at("/figures/0/totals/0");
        assertThat(total.get("distinct").asLong()).isEqualTo(projects.size());
        assertThat(total.at("/overlap/distinct").asLong()).isEqualTo(PortfolioRecount.by(now, "country").values()
                .stream().mapToLong(Long::longValue).sum() - projects.size());
        assertThat(contributions(asOf)).isEqualTo(projects.size());
    }

    @Test
    void a_project_in_three_countries_counts_in_each_and_once_in_the_total() {
        var three = Projects.countries("KE", "UG", "TZ");
        happened(stream, Projects.drafted(project, null, null, day("2024-01-10")));
        long set = happened(stream, new RecipientsSet(project, Recipients.NONE, three, day("2024-01-11")));
        long moved = happened(stream, new RecipientsSet(project, three, Projects.countries("KE"), day("2024-02-01")));
        JsonNode before = ask("&by=country&asOf=" + set + "&atLeast=" + moved);
        assertThat(before.get("cells").valueStream().map(cell -> cell.at("/cell/country").asString()))
                .containsExactly("KE", "TZ", "UG");
        assertThat(before.at("/totals/0/distinct").asLong()).isOne();
        assertThat(before.at("/totals/0/overlap/distinct").asLong()).isEqualTo(2);
        assertThat(ask("&by=country&country=UG").get("status").asString()).isEqualTo("MISSING");
        assertThat(ask("&by=country").at("/totals/0/overlap/distinct").asLong()).isZero();
    }

    @Test
    void the_events_under_a_cell_are_those_that_reversed_and_entered_it() {
        happened(stream, Projects.drafted(project, null, null, day("2024-01-10")));
        long active = happened(stream, new ProjectActivated(project, day("2024-02-01")));
        JsonNode drafts = json("/v1/statistics/events?measure=projects&cell.status=DRAFT" + mine + "&atLeast=" + active,
                Role.AUDITOR);
        assertThat(drafts.get("items").valueStream().map(line -> line.get("event").asString() + " "
                + line.get("contribution").asString())).containsExactly(stream + "/0 1", stream + "/1 -1");
        JsonNode now = json("/v1/statistics/events?measure=projects&cell.status=ACTIVE&figure=distinct" + mine,
                Role.AUDITOR);
        assertThat(now.at("/items/0/event").asString()).isEqualTo(stream + "/1");
    }

    @Test
    void a_project_taken_over_with_an_open_issue_is_held_outside_until_it_is_closed() {
        var published = Projects.published(project, Projects.course("2", "2:2023-03-01"),
                Projects.coverage(List.of("BO", "PE"), List.of()));
        long adopted = happened(stream, Projects.adopted(project, published, day("2026-01-10"),
                new Breach("adoption.shares-not-whole", "/recipient-country", "owner", day("2026-03-01"))));
        JsonNode waiting = ask("&by=status&atLeast=" + adopted);
        assertThat(waiting.get("status").asString()).isEqualTo("WAITING");
        assertThat(waiting.at("/totals/0").has("distinct")).isFalse();
        assertThat(waiting.at("/totals/0/held").asLong()).isOne();
        long resolved = happened("quality-issue:" + UUID.randomUUID(), new QualityIssueResolved(
                new EventId(stream, 0), "adoption.shares-not-whole", "shares put right"));
        JsonNode counted = ask("&by=status&atLeast=" + resolved);
        assertThat(counted.at("/cells/0/cell/status").asString()).isEqualTo("ACTIVE");
        assertThat(counted.at("/totals/0/held").asLong()).isZero();
        assertThat(ask("&asOf=" + adopted).at("/totals/0/held").asLong()).isOne();
    }

    @Test
    void countries_partners_and_offices_of_active_projects_are_counted_once_and_each_is_explained_by_its_project() {
        UUID partner = UUID.randomUUID();
        UUID office = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        happened(stream, Projects.drafted(project, null, office, day("2023-01-10")));
        happened(stream, new RecipientsSet(project, Recipients.NONE, Projects.countries("KE", "UG"),
                day("2023-01-11")));
        happened(stream, new ParticipatingOrganisationAdded(project,
                new ParticipatingOrganisation(partner, ParticipantRole.FUNDING), day("2023-01-12")));
        long drafted = happened(stream, new ParticipatingOrganisationAdded(project,
                new ParticipatingOrganisation(UUID.randomUUID(), ParticipantRole.IMPLEMENTING), day("2023-01-12")));
        for (String measure : SPREAD)
            assertThat(spread(measure, "&atLeast=" + drafted)).as("nothing is active yet").isEqualTo("MISSING -");
        happened(stream, new ProjectActivated(project, day("2023-02-01")));
        happened(stream, new RecipientsSet(project, Projects.countries("KE", "UG"),
                Projects.countries("KE", "TZ"), day("2024-03-01")));
        long closed = happened(stream, new OperationsClosed(project, day("2024-06-30")));
        assertThat(spread(SPREAD.getFirst(), "&year=2023&atLeast=" + closed)).isEqualTo("KNOWN 2");
        assertThat(spread(SPREAD.getFirst(), "")).as("KE, UG and TZ").isEqualTo("KNOWN 3");
        assertThat(spread(SPREAD.getFirst(), "&country=UG")).isEqualTo("KNOWN 1");
        assertThat(spread(SPREAD.getFirst(), "&country=UG&year=2024")).isEqualTo("MISSING -");
        assertThat(spread(SPREAD.getFirst(), "&ilo-region=AFRICA&office=" + office)).isEqualTo("KNOWN 3");
        assertThat(spread(SPREAD.get(1), "")).as("who works is none who pays").isEqualTo("KNOWN 1");
        assertThat(spread(SPREAD.get(1), "&country=UG&development-partner=" + partner)).isEqualTo("KNOWN 1");
        assertThat(spread(SPREAD.get(2), "&country=TZ")).isEqualTo("KNOWN 1");

        happened("project:" + other, Projects.drafted(other, null, office, day("2024-01-10")));
        happened("project:" + other, new RecipientsSet(other, Recipients.NONE, Projects.countries("KE"),
                day("2024-01-11")));
        long both = happened("project:" + other, new ProjectActivated(other, day("2024-02-01")));
        String ofBoth = "&project=" + other + "&atLeast=" + both;
        assertThat(spread(SPREAD.getFirst(), ofBoth)).as("the same country").isEqualTo("KNOWN 3");
        assertThat(spread(SPREAD.get(2), ofBoth)).as("the same office").isEqualTo("KNOWN 1");
        JsonNode why = json("/v1/statistics/explanation?measure=" + SPREAD.getFirst() + "&figure=distinct" + mine,
                Role.AUDITOR);
        assertThat(why.get("value").asLong()).isEqualTo(3);
        assertThat(why.at("/counted/first").valueStream().map(one -> one.get("event").asString())).hasSize(3)
                .allMatch(event -> event.startsWith(stream + "/"));
    }

    private static final List<String> SPREAD = List.of("countries-with-active-projects",
            "development-partners-of-active-projects", "offices-with-active-projects");

    /** Of the project, and of those that are added. */
    private String spread(String measure, String more) {
        JsonNode figure = json("/v1/statistics?measure=" + measure + mine + more, Role.DEVELOPMENT_PARTNER)
                .at("/figures/0");
        return figure.get("status").asString() + " " + figure.at("/totals/0/distinct").asString("-");
    }

    private JsonNode ask(String more) {
        return json("/v1/statistics?measure=projects" + mine + more, Role.ANALYST).at("/figures/0");
    }

    private static long tell(List<Recorded<Event>> told) {
        long last = -1;
        for (Recorded<Event> one : told)
            last = happened(one.id().stream(), one.event());
        return last;
    }

    private static List<Recorded<Event>> history() {
        var history = new ArrayList<Recorded<Event>>();
        for (List<StoredEvent> page = LEDGER.readAll(-1, 500); !page.isEmpty(); page = LEDGER
                .readAll(history.size() - 1, 500))
            page.forEach(stored -> history.add(new Recorded<>(stored.position(),
                    new EventId(stored.stream(), stored.version()), stored.recordedAt(),
                    EventJson.read(stored.type(), stored.revision(), stored.data()), Telling.SOMEBODY)));
        return history;
    }

    private static SortedMap<String, Long> cells(String measure, String by, long asOf) {
        JsonNode cells = json("/v1/statistics?measure=" + measure + "&by=" + by + "&asOf=" + asOf, Role.ANALYST)
                .at("/figures/0/cells");
        var counts = new TreeMap<String, Long>();
        for (JsonNode cell : cells)
            if (cell.path("distinct").asLong(0) > 0)
                counts.put(cell.at("/cell/" + by).asString(""), cell.get("distinct").asLong());
        return counts;
    }

    private static long contributions(long asOf) {
        long sum = 0;
        String next = "";
        do {
            JsonNode page = json("/v1/statistics/events?measure=projects&limit=50&asOf=" + asOf + next, Role.AUDITOR);
            for (JsonNode line : page.get("items"))
                sum += line.get("contribution").asLong();
            next = page.has("next") && !page.get("next").isNull() ? "&after=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        return sum;
    }
}
