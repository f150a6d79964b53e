package org.cooptrack.command.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.law.ProjectResults;
import org.cooptrack.command.project.ProjectCommand.*;
import org.cooptrack.events.project.*;
import org.cooptrack.events.published.ChangedParts;
import org.cooptrack.events.published.Course;
import org.cooptrack.events.published.Coverage;
import org.cooptrack.events.published.Defaults;
import org.cooptrack.events.published.Identity;
import org.cooptrack.events.published.Milestone;
import org.cooptrack.events.published.Narrative;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.Purpose;
import org.cooptrack.events.published.Reporter;
import org.cooptrack.events.published.Share;
import org.cooptrack.events.published.Wording;
import org.cooptrack.events.results.PeriodAdopted;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** A project that was published elsewhere goes on under the rules of one that was drafted here. */
@NullUnmarked
class AdoptedProjectTest {
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID NORWAY = UUID.fromString("01980000-0000-7000-8000-0000000000aa");
    private static final String IDENTIFIER = "XM-DAC-41302-RAF-24-07-NOR";

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").stream("organisation:" + NORWAY);
    private final Case<ProjectCommand, ProjectState, ProjectEvent> project = new Case<>(ProjectState.START,
            Project::decide, Project::evolve, facts);

    @Test
    void an_adopted_project_at_work_is_suspended_resumed_extended_and_closed() {
        adopted("2");
        assertThat(project.when(new SuspendProject(PROJECT, day("2026-02-01"), "Floods"))).hasSize(1);
        assertThat(project.when(new ResumeProject(PROJECT, day("2026-03-01"), null))).hasSize(1);
        assertThat(project.when(new ExtendProject(PROJECT, day("2028-12-31"), ExtensionKind.NO_COST, day("2026-03-02"),
                "Floods"))).hasSize(1);
        assertThat(project.when(new CloseOperations(PROJECT, day("2026-04-01")))).hasSize(1);
        assertThat(project.when(new CloseProject(PROJECT, day("2026-05-01")))).hasSize(1);
        assertThat(project.when(new ReopenProject(PROJECT, day("2026-06-01"), "Audit"))).hasSize(1);
    }

    @Test
    void an_adopted_project_in_the_pipeline_is_activated_only_with_a_commitment() {
        adopted("1");
        project.refuses(new ActivateProject(PROJECT, day("2026-02-01")), ProjectRule.NO_COMMITMENT, "/project");
        facts.committed(PROJECT, "USD", 1_000);
        assertThat(project.when(new ActivateProject(PROJECT, day("2026-02-01")))).hasSize(1);
    }

    @Test
    void a_project_published_as_at_work_is_so_though_its_planned_start_lies_ahead() {
        project.happened(adoption("2", "2027-01-01"));
        assertThat(project.when(new SuspendProject(PROJECT, day("2026-02-01"), "Floods"))).hasSize(1);
    }

    @Test
    void what_was_published_of_it_is_what_is_replaced() {
        adopted("2");
        assertThat(project.when(countries("SN"))).as("as published").isEmpty();
        assertThat(project.when(countries("ML"))).singleElement().isInstanceOfSatisfying(RecipientsSet.class,
                event -> assertThat(event.before().countries()).extracting(RecipientCountry::code)
                        .containsExactly("SN"));
        assertThat(project.when(new SetSectors(PROJECT, List.of(new Sector("1", "16020", null)), day("2026-02-01"))))
                .singleElement().isInstanceOfSatisfying(SectorsSet.class,
                        event -> assertThat(event.before()).extracting(Sector::code).containsExactly("16070"));
    }

    @Test
    void what_was_published_otherwise_is_what_is_replaced_from_then_on() {
        adopted("2");
        var coverage = new Coverage(null, List.of(share("NE")), List.of(), List.of());
        var nothing = new ChangedParts(null, null, null, null, null, null, null, null);
        project.happened(new ProjectAdoptionAmended(PROJECT, nothing,
                new ChangedParts(null, null, null, coverage, null, null, null, null), null, day("2026-01-20"),
                List.of()));
        assertThat(project.when(countries("NE"))).isEmpty();
    }

    @Test
    void an_organisation_leaves_where_a_published_one_still_funds() {
        adopted("2");
        project.given(new AddParticipatingOrganisation(PROJECT, NORWAY, ParticipantRole.FUNDING, day("2026-02-01")));
        assertThat(project.when(new RemoveParticipatingOrganisation(PROJECT, NORWAY, ParticipantRole.FUNDING,
                day("2026-03-01"), "Withdrew"))).hasSize(1);
    }

    @Test
    void its_identifier_stays_the_one_it_was_published_with() {
        adopted("2");
        assertThat(project.when(publish("XM-DAC-41302"))).singleElement().isInstanceOfSatisfying(
                PublicationDecided.class, event -> assertThat(event.identifier()).isNull());
        project.refuses(publish("XM-DAC-99"), ProjectRule.IDENTIFIER_FIXED, "/reportingOrganisation");
    }

    @Test
    void a_published_target_counts_for_approval() {
        var empty = new PublishedPeriod(day("2024-01-01"), day("2024-12-31"), List.of(), List.of(), List.of());
        var aimed = new PublishedPeriod(day("2024-01-01"), day("2024-12-31"),
                List.of(Reading.of(Value.of(Decimal.of(5)))), List.of(), List.of());
        assertThat(ProjectResults.NONE.after(new PeriodAdopted(PROJECT, PROJECT, PROJECT, empty, List.of())).targeted())
                .isFalse();
        assertThat(ProjectResults.NONE.after(new PeriodAdopted(PROJECT, PROJECT, PROJECT, aimed, List.of())).targeted())
                .isTrue();
    }

    private void adopted(String status) { project.happened(adoption(status, "2024-01-01")); }

    private static ProjectAdopted adoption(String status, String start) {
        var published = new PublishedProject(
                new Identity(IDENTIFIER, new Reporter("XM-DAC-41302", "40", null, List.of()), List.of(), List.of()),
                new Wording(List.of(new Narrative("fr", "Entreprendre au féminin")), List.of(), List.of()),
                new Course(status, List.of(milestone(Milestone.PLANNED_START, start),
                        milestone(Milestone.PLANNED_END, "2027-12-31"))),
                new Coverage(null, List.of(share("SN")), List.of(), List.of()),
                new Purpose(List.of(share("16070")), List.of(), List.of(), List.of()),
                List.of(new Participant("NO-BRC-971277882", "10", "1", null, null, List.of())),
                new Defaults(null, null, null, null, null, null, null, null, null, List.of(), null), List.of(), null);
        return new ProjectAdopted(PROJECT, published, day("2026-01-15"), List.of());
    }

    private static Milestone milestone(String type, String on) { return new Milestone(type, day(on), List.of()); }

    private static Share share(String code) { return new Share(code, null, null, Percentage.HUNDRED, List.of()); }

    private static SetRecipientCountries countries(String code) {
        return new SetRecipientCountries(PROJECT, List.of(new RecipientCountry(code, Percentage.HUNDRED)), null,
                day("2026-02-01"));
    }

    private static ReleaseForPublication publish(String organisation) {
        return new ReleaseForPublication(PROJECT, Publication.Decision.PUBLISH, null, null, organisation,
                day("2026-02-01"));
    }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
