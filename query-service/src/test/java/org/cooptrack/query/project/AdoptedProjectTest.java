package org.cooptrack.query.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.events.project.ParticipantRole.FUNDING;
import static org.cooptrack.events.project.ParticipantRole.IMPLEMENTING;
import static org.cooptrack.query.People.day;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.project.*;
import org.cooptrack.events.published.ChangedParts;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.SealedContact;
import org.cooptrack.query.People;
import org.cooptrack.query.Projects;
import org.cooptrack.query.Telling;
import org.junit.jupiter.api.Test;

class AdoptedProjectTest {
    private static final UUID PROJECT = People.project(1);
    private static final UUID NORWAY = People.project(2);
    private static final Participant GERMANY = Projects.participant("1", "XM-DAC-5-7", "Germany");
    private static final Participant NAMELESS = Projects.participant("1", null, "A foundation", "Une fondation");
    private static final Participant DOERS = Projects.participant("4", "SN-1", "Doers");
    private static final ProjectAdopted ADOPTED = Adoptions.of(PROJECT, GERMANY, NAMELESS, DOERS);
    private static final ParticipatingOrganisation NORWAY_FUNDS = new ParticipatingOrganisation(NORWAY, FUNDING);

    @Test
    void what_was_published_of_a_project_is_seen_beside_what_was_decided_here() {
        var view = after(ADOPTED);
        var said = ADOPTED.published();
        assertThat(view.published()).isEqualTo(new Published(said.identity(), said.wording(), said.course(),
                said.coverage(), said.purpose(), said.participants(), said.defaults(), "2026-01-02", 0));
        assertThat(view.company()).isEqualTo(Company.NONE);
        assertThat(view.profile().recipients()).isEqualTo(Projects.countries("SN"));
    }

    @Test
    void whatever_can_be_published_of_a_project_is_shown_but_elements_kept_as_they_were() {
        assertThat(components(Published.class)).contains(components(PublishedProject.class).stream()
                .filter(part -> !part.equals("kept")).toArray(String[]::new));
    }

    @Test
    void those_who_take_part_are_found_by_their_published_reference_else_by_their_name() {
        assertThat(after(ADOPTED).in(FUNDING)).containsExactly("XM-DAC-5-7", "A foundation");
        assertThat(after(ADOPTED).in(IMPLEMENTING)).containsExactly("SN-1");
    }

    @Test
    void an_amendment_replaces_the_part_it_names_and_no_other() {
        var view = after(ADOPTED,
                amended(Adoptions.participants(GERMANY, NAMELESS, DOERS), Adoptions.participants(DOERS)));
        assertThat(view.in(FUNDING)).isEmpty();
        assertThat(published(view).participants()).containsExactly(DOERS);
        assertThat(published(view).coverage().locations()).containsExactly(Adoptions.DAKAR);
        assertThat(published(view).lastUpdated()).isEqualTo("2026-02-02");
        var money = after(ADOPTED, amended(Adoptions.NOTHING, new ChangedParts(null, null, null, null, null, null,
                Adoptions.defaults("CHF"), null)));
        assertThat(published(money).defaults().currency()).isEqualTo("CHF");
        assertThat(money.in(FUNDING)).isEqualTo(after(ADOPTED).in(FUNDING));
    }

    @Test
    void an_organisation_joins_those_published_and_stays_when_they_are_published_otherwise() {
        var joined = new ParticipatingOrganisationAdded(PROJECT, NORWAY_FUNDS, day("2026-02-01"));
        assertThat(after(ADOPTED, joined).in(FUNDING)).containsExactly(NORWAY.toString(), "XM-DAC-5-7",
                "A foundation");
        var amended = amended(Adoptions.participants(GERMANY, NAMELESS, DOERS), Adoptions.participants(GERMANY));
        assertThat(after(ADOPTED, joined, amended).in(FUNDING)).containsExactly(NORWAY.toString(), "XM-DAC-5-7");
        assertThat(after(ADOPTED, joined, amended, new ParticipatingOrganisationRemoved(PROJECT, NORWAY_FUNDS,
                day("2026-03-01"), "Withdrew")).in(FUNDING)).containsExactly("XM-DAC-5-7");
    }

    @Test
    void an_adopted_project_lives_on_and_what_was_published_stands() {
        var view = after(ADOPTED, new ProjectSuspended(PROJECT, day("2026-02-01"), "Floods"),
                new ProjectExtended(PROJECT, null, day("2028-12-31"), ExtensionKind.NO_COST, day("2026-02-01"), "Late"),
                new RecipientsSet(PROJECT, Projects.countries("SN"), Projects.countries("ML"), day("2026-02-02")),
                new PublicationDecided(PROJECT, null, new Publication(Publication.Decision.PUBLISH, null, null), null,
                        day("2026-02-03")),
                new OfficeAssigned(PROJECT, null, NORWAY, day("2026-02-04")));
        assertThat(view.status()).isEqualTo(ProjectStatus.SUSPENDED);
        assertThat(view.profile().recipients()).isEqualTo(Projects.countries("ML"));
        assertThat(view.identifier()).isEqualTo(ADOPTED.published().identity().identifier());
        assertThat(view.published()).isEqualTo(after(ADOPTED).published());
    }

    @Test
    void its_contacts_are_counted_as_they_stand_and_not_shown() {
        var one = new SealedContact(NORWAY, "1", "c2VhbGVk");
        var told = contacts(List.of(), List.of(one, one));
        assertThat(published(after(ADOPTED, told)).contacts()).isEqualTo(2);
        assertThat(published(after(ADOPTED, told, amended(Adoptions.NOTHING, Adoptions.NOTHING))).contacts())
                .isEqualTo(2);
        assertThat(published(after(ADOPTED, told, contacts(List.of(one, one), List.of()))).contacts()).isZero();
        assertThat(EventJson.write(after(ADOPTED, told))).doesNotContain("c2VhbGVk");
    }

    @Test
    void of_a_project_drafted_here_nothing_was_published() {
        var drafted = Projects.drafted(PROJECT, null, null, day("2026-01-01"));
        assertThat(after(drafted).published()).isNull();
        assertThat(after(drafted, contacts(List.of(), List.of(new SealedContact(NORWAY, null, "x")))).published())
                .isNull();
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        var view = after(ADOPTED, new ParticipatingOrganisationAdded(PROJECT, NORWAY_FUNDS, day("2026-02-01")));
        assertThat(EventJson.read(ProjectView.class, EventJson.write(view))).isEqualTo(view);
    }

    private static ProjectEvent amended(ChangedParts before, ChangedParts after) {
        return Adoptions.amended(PROJECT, before, after);
    }

    private static ProjectEvent contacts(List<SealedContact> before, List<SealedContact> after) {
        return new ContactsPublished(PROJECT, before, after, day("2026-02-01"));
    }

    private static List<String> components(Class<?> of) {
        return Arrays.stream(of.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static Published published(ProjectView view) { return Objects.requireNonNull(view.published()); }

    private static ProjectView after(ProjectEvent... events) {
        ProjectView view = null;
        for (int at = 0; at < events.length; at++)
            view = new ProjectProjection().fold(view, new Recorded<>(at, new EventId("project:" + PROJECT, at),
                    Instant.EPOCH, events[at], Telling.SOMEBODY));
        return Objects.requireNonNull(view);
    }
}
