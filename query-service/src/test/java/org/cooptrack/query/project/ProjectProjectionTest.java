package org.cooptrack.query.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.*;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ProjectProjectionTest {
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID NORWAY = UUID.fromString("01980000-0000-7000-8000-0000000000aa");
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final ProjectDrafted DRAFTED = new ProjectDrafted(PROJECT, "RAF/24/07/NOR",
            new ProjectPlan(LocalizedText.of(Map.of("fr", "Entreprises")), null, DAY, DAY.plusYears(2)), null, DAY);

    @Test
    void a_project_stands_where_its_last_step_left_it() {
        var view = after(DRAFTED, new ProjectSubmitted(PROJECT, DAY.plusDays(1)),
                new ProjectReturned(PROJECT, DAY.plusDays(2), "No baseline"));
        assertThat(view.status()).isEqualTo(ProjectStatus.DRAFT);
        assertThat(view.statusSince()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void what_is_replaced_shows_what_came_after() {
        var senegal = new Recipients(List.of(new RecipientCountry("SN", null)), List.of());
        var mali = new Recipients(List.of(new RecipientCountry("ML", null)), List.of());
        var view = after(DRAFTED, new RecipientsSet(PROJECT, Recipients.NONE, senegal, DAY),
                new RecipientsSet(PROJECT, senegal, mali, DAY));
        assertThat(view.profile().recipients()).isEqualTo(mali);
    }

    @Test
    void an_organisation_that_left_takes_part_no_more() {
        var funding = new ParticipatingOrganisation(NORWAY, ParticipantRole.FUNDING);
        var joined = new ParticipatingOrganisationAdded(PROJECT, funding, DAY);
        assertThat(after(DRAFTED, joined).company().in(ParticipantRole.FUNDING)).containsExactly(NORWAY.toString());
        assertThat(after(DRAFTED, joined, new ParticipatingOrganisationRemoved(PROJECT, funding, DAY, "Withdrew"))
                .company().participants()).isEmpty();
    }

    @Test
    void an_extension_moves_the_planned_end_and_nothing_else() {
        var view = after(DRAFTED, new ProjectExtended(PROJECT, DAY.plusYears(2), DAY.plusYears(3),
                ExtensionKind.NO_COST, DAY, "Delays"));
        assertThat(view.plan()).isEqualTo(new ProjectPlan(DRAFTED.plan().title(), null, DAY, DAY.plusYears(3)));
    }

    @Test
    void an_identifier_once_published_stays() {
        var published = new Publication(Publication.Decision.PUBLISH, null, null);
        var excluded = new Publication(Publication.Decision.EXCLUDE, "Safety", DAY.plusYears(1));
        var view = after(DRAFTED, new PublicationDecided(PROJECT, null, published, "XM-DAC-41302-RAF-24-07-NOR", DAY),
                new PublicationDecided(PROJECT, published, excluded, null, DAY));
        assertThat(view.identifier()).isEqualTo("XM-DAC-41302-RAF-24-07-NOR");
        assertThat(view.publication()).isEqualTo(excluded);
    }

    @Test
    void a_project_of_which_no_draft_is_known_has_no_view() {
        assertThat(after(new ProjectActivated(PROJECT, DAY))).isNull();
    }

    private static ProjectView after(ProjectEvent... events) {
        ProjectView view = null;
        for (int at = 0; at < events.length; at++)
            view = new ProjectProjection().fold(view, recorded(at, events[at]));
        return view;
    }

    private static Recorded<ProjectEvent> recorded(int at, ProjectEvent event) {
        var metadata = new Metadata(new Actor("https://issuer.example", "amina"), Role.PROJECT_MANAGER, null, "1", null,
                PROJECT, PROJECT, null);
        return new Recorded<>(at, new EventId("project:" + PROJECT, at), Instant.EPOCH, event, metadata);
    }
}
