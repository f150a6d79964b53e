package org.cooptrack.query.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.People.project;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.project.*;
import org.cooptrack.query.Projects;
import org.cooptrack.query.Telling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectFactsTest {
    private static final UUID PROJECT = project(1);
    private static final UUID OFFICE = project(2);
    private static final int NOW = 2026;

    private final ProjectFacts facts = new ProjectFacts();

    @Test
    void a_project_is_dated_at_its_actual_start_else_its_planned_start_else_the_day_it_became_known() {
        var unplanned = Projects.drafted(PROJECT, null, null, day("2023-05-01"));
        var planned = Projects.drafted(PROJECT, day("2024-02-01"), null, day("2023-05-01"));
        assertThat(date(unplanned)).isEqualTo("2023-05-01");
        assertThat(date(planned)).isEqualTo("2024-02-01");
        assertThat(date(planned, new ProjectActivated(PROJECT, day("2024-03-04")))).isEqualTo("2024-03-04");
        assertThat(date(planned, new ProjectActivated(PROJECT, day("2024-03-04")),
                new ProjectSuspended(PROJECT, day("2025-01-01"), "war"),
                new ProjectResumed(PROJECT, day("2025-06-01"), null))).isEqualTo("2024-03-04");
    }

    @Test
    void a_date_of_long_ago_is_a_slip_and_the_day_it_became_known_stands_for_it() {
        var slip = Projects.published(PROJECT, Projects.course("2", "2:0202-02-01"),
                Projects.coverage(List.of(), List.of()));
        assertThat(date(Projects.adopted(PROJECT, slip, day("2025-05-01")))).isEqualTo("2025-05-01");
        assertThat(years(Projects.adopted(PROJECT, slip, day("2025-05-01")))).containsExactly("2025", "2026");
    }

    @Test
    void a_project_is_active_in_every_year_from_its_activation_until_its_operations_close() {
        var begun = new ProjectEvent[]{Projects.drafted(PROJECT, null, null, day("2020-05-01")),
                new ProjectActivated(PROJECT, day("2021-12-31")), new OperationsClosed(PROJECT, day("2024-01-01"))};
        assertThat(years(begun)).containsExactly("2021", "2022", "2023");
    }

    @Test
    void a_project_still_active_counts_up_to_the_year_history_has_come_to() {
        var begun = new ProjectEvent[]{Projects.drafted(PROJECT, null, null, day("2020-05-01")),
                new ProjectActivated(PROJECT, day("2025-03-01"))};
        assertThat(years(begun)).containsExactly("2025", "2026");
        assertThat(facts.grows(after(begun), NOW)).isTrue();
        assertThat(facts.grows(after(Projects.drafted(PROJECT, null, null, day("2020-05-01"))), NOW)).isFalse();
    }

    @Test
    void a_year_spent_in_suspension_does_not_count_and_one_that_was_active_for_a_day_does() {
        var begun = new ProjectEvent[]{Projects.drafted(PROJECT, null, null, day("2020-05-01")),
                new ProjectActivated(PROJECT, day("2021-03-01")),
                new ProjectSuspended(PROJECT, day("2021-03-01"), "war"),
                new ProjectResumed(PROJECT, day("2023-12-31"), null), new ProjectClosed(PROJECT, day("2023-12-31"))};
        assertThat(years(begun)).containsExactly("2021", "2023");
    }

    @Test
    void a_project_that_has_not_begun_is_active_in_no_year() {
        assertThat(years(Projects.drafted(PROJECT, day("2020-01-01"), null, day("2020-05-01")),
                new ProjectCancelled(PROJECT, day("2021-01-01"), "no funds"))).isEmpty();
        assertThat(years(new ProjectActivated(PROJECT, day("2020-01-01")))).isEmpty();
    }

    @Test
    void years_gone_by_keep_the_office_and_countries_they_had() {
        var other = project(3);
        var life = new ProjectEvent[]{Projects.drafted(PROJECT, null, OFFICE, day("2023-05-01")),
                new RecipientsSet(PROJECT, Recipients.NONE, Projects.countries("KE"), day("2023-05-01")),
                new ProjectActivated(PROJECT, day("2023-06-01")),
                new OfficeAssigned(PROJECT, OFFICE, other, day("2025-02-01")),
                new RecipientsSet(PROJECT, Projects.countries("KE"), Projects.countries("UG"), day("2025-02-01"))};
        assertThat(values("projects-active", Dimension.OFFICE, life)).containsExactly(List.of(OFFICE.toString()),
                List.of(OFFICE.toString()), List.of(other.toString()), List.of(other.toString()));
        assertThat(values("projects", Dimension.COUNTRY, life)).containsExactly(List.of("UG"));
    }

    @Test
    void a_project_of_three_countries_is_one_row_with_three_countries() {
        var life = new ProjectEvent[]{Projects.drafted(PROJECT, null, null, day("2023-05-01")),
                new RecipientsSet(PROJECT, Recipients.NONE, Projects.countries("KE", "SN", "PE"), day("2023-05-01"))};
        assertThat(values("projects", Dimension.COUNTRY, life)).containsExactly(List.of("KE", "SN", "PE"));
    }

    @Test
    void a_project_taken_over_counts_with_what_was_published_of_it() {
        var published = Projects.published(PROJECT, Projects.course("4", "2:2019-03-01", "4:2021-06-30"),
                Projects.coverage(List.of("SN"), List.of("298")), Projects.participant("1", "XM-DAC-5-7", "Germany"),
                Projects.participant("1", null, "A foundation", "Une fondation"),
                Projects.participant("4", "SN-1", "Doers"), Projects.participant("2", "XM-DAC-41302", "ILO"));
        var adopted = Projects.adopted(PROJECT, published, day("2026-01-10"));
        assertThat(values("projects", Dimension.DEVELOPMENT_PARTNER, adopted))
                .containsExactly(List.of("XM-DAC-5-7", "A foundation"));
        assertThat(values("projects", Dimension.IMPLEMENTING_PARTNER, adopted)).containsExactly(List.of("SN-1"));
        assertThat(values("projects", Dimension.REGION, adopted)).containsExactly(List.of("1-298"));
        assertThat(values("projects", Dimension.SECTOR, adopted)).containsExactly(List.of("1-11330"));
        assertThat(values("projects", Dimension.STATUS, adopted)).containsExactly(List.of("CLOSED"));
        assertThat(years(adopted)).containsExactly("2019", "2020", "2021");
    }

    @Test
    void what_is_known_of_a_project_is_read_back_as_it_was_written() {
        var state = after(Projects.drafted(PROJECT, day("2024-02-01"), OFFICE, day("2023-05-01")),
                new RecipientsSet(PROJECT, Recipients.NONE, Projects.countries("KE", "SN"), day("2023-06-01")),
                new ProjectActivated(PROJECT, day("2024-03-04")));
        assertThat(EventJson.read(CountedProject.class, EventJson.write(state))).isEqualTo(state);
    }

    @Test
    void the_measures_of_the_portfolio_speak_three_languages_and_declare_what_their_entries_have() {
        var declared = new PortfolioMeasures().measures();
        assertThat(declared).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
        var entries = entries(Projects.drafted(PROJECT, null, OFFICE, day("2023-05-01")),
                new ProjectActivated(PROJECT, day("2024-03-04")));
        assertThat(entries).allSatisfy(entry -> assertThat(declared.stream()
                .filter(measure -> measure.id().equals(entry.measure())).findFirst().orElseThrow().dimensions())
                .containsAll(entry.dimensions().values().keySet()));
    }

    private String date(ProjectEvent... life) {
        return entries(life).stream().filter(entry -> entry.measure().equals("projects")).findFirst().orElseThrow()
                .occurredOn().toString();
    }

    private List<String> years(ProjectEvent... life) {
        return entries(life).stream().filter(entry -> entry.measure().equals("projects-active"))
                .map(entry -> entry.occurredOn().toString()).toList();
    }

    private List<List<String>> values(String measure, Dimension dimension, ProjectEvent... life) {
        return entries(life).stream().filter(entry -> entry.measure().equals(measure))
                .map(entry -> entry.dimensions().values().getOrDefault(dimension, List.of())).toList();
    }

    private List<Entry> entries(ProjectEvent... life) {
        CountedProject state = folded(life);
        return state == null ? List.of() : facts.entries(state, NOW);
    }

    private CountedProject after(ProjectEvent... life) { return Objects.requireNonNull(folded(life)); }

    private @Nullable CountedProject folded(ProjectEvent... life) {
        CountedProject state = null;
        for (int at = 0; at < life.length; at++)
            state = facts.fold(state, new Recorded<>(at, new EventId("project:" + PROJECT, at), Instant.EPOCH,
                    life[at], Telling.SOMEBODY));
        return state;
    }
}
