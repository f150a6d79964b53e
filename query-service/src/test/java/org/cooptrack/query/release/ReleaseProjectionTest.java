package org.cooptrack.query.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.release.Cases.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ReleaseProjectionTest {
    private static final UUID CASE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-00000000000b");
    private static final EventId FIRST = new EventId("release-case:" + CASE, 0);
    private static final Identification IDENTIFIED = Cases.identified(1, 1, "2024-Q1");
    private static final Release RELEASE = Cases.released(ID, 1, 1, "2024-Q2");
    private static final Release OLDER = Cases.released(ID, 1, 1, "2024-Q2", AgeBand.AGE_15);
    private static final FollowUp FREE = new FollowUp(12, Finding.FREE, on("2025-Q2"));
    private static final FollowUp LOST = new FollowUp(12, Finding.NOT_REACHED, on("2025-Q2"));
    private static final AfterCare PLAN = new AfterCare(circumstances(1, 1, "2024-Q2", AgeBand.AGE_16_17),
            List.of(Need.RECOVERY));
    private static final Reintegration BACK = new Reintegration(circumstances(1, 1, "2024-Q4", AgeBand.AGE_16_17),
            Into.EMPLOYMENT, PLAN);
    private static final Closure CLOSURE = new Closure(People.person(1), List.of(People.project(1)),
            Outcome.REINTEGRATED, on("2024-Q4"), null);
    private static final Course CONFIRMED = Course.BEGUN.verified(Verification.CONFIRMED);

    private final ReleaseProjection projection = new ReleaseProjection();
    private final List<ReleaseEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_a_case_in_which_nobody_is_identified() {
        happened(new CaseClosed(CASE, CLOSURE));
        assertThat(view()).isNull();
        happened(identified(), new IdentificationRetracted(CASE, FIRST, IDENTIFIED, Slip.MISREAD));
        assertThat(view()).isNull();
    }

    @Test
    void protection_and_services_are_shown_as_they_were_put_right() {
        var person = People.person(1);
        happened(identified(), new ProtectionGiven(CASE, person, ID, Safeguard.SHELTER, on("2024-Q1")),
                new ProtectionCorrected(CASE, person, FIRST, new Protection(ID, Safeguard.SHELTER, on("2024-Q1")),
                        new Protection(ID, Safeguard.GUARDIAN, on("2024-Q2")), Slip.MISREAD),
                new ServiceProvided(CASE, person, CASE, Service.HOUSING, Need.RECOVERY, on("2024-Q3")),
                new ServiceCorrected(CASE, person, FIRST,
                        new Provision(CASE, Service.HOUSING, Need.RECOVERY, on("2024-Q3")),
                        new Provision(CASE, Service.LEGAL_AID, Need.REMEDIES, on("2024-Q4")), Slip.MISREAD));
        assertThat(view().help().values()).extracting(help -> help.kind() + " " + help.occurredOn())
                .containsExactlyInAnyOrder("GUARDIAN 2024-Q2", "LEGAL_AID 2024-Q4");
    }

    @Test
    void a_case_shows_its_whole_life_by_country_and_quarter() {
        happened(identified(), new ProtectionGiven(CASE, People.person(1), ID, Safeguard.SHELTER, on("2024-Q1")),
                new WorkerReleased(CASE, RELEASE, List.of()),
                new ReleaseConfirmed(CASE, FIRST, RELEASE, Course.BEGUN, Basis.CASE_COMMITTEE),
                new AfterCarePlanned(CASE, PLAN),
                new ServiceProvided(CASE, People.person(1), CASE, Service.HOUSING, Need.RECOVERY, on("2024-Q3")),
                new CaseRead(CASE, People.person(1), ReadingPurpose.CARE),
                new FollowedUp(CASE, FIRST, RELEASE, CONFIRMED, FREE));
        assertThat(view().standing()).isEqualTo(Standing.IN_AFTER_CARE);
        assertThat(view().verifications()).containsExactly("CONFIRMED");
        assertThat(view().help()).containsOnlyKeys(ID, CASE);
        assertThat(view().releases().get(ID).followUps().get(12).finding()).isEqualTo(Finding.FREE);
        assertThat(view().readings()).isEqualTo(1);
        assertThat(EventJson.write(view())).contains("2024-Q1").doesNotContain("sealed", SEALED.sealed())
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        assertThat(EventJson.read(ReleaseCaseView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void a_re_exploitation_opens_the_case_again_and_taken_back_it_is_as_it_was() {
        happened(identified(), new WorkerReleased(CASE, RELEASE, List.of()), new AfterCarePlanned(CASE, PLAN),
                new PersonReintegrated(CASE, BACK), new CaseClosed(CASE, CLOSURE));
        assertThat(view().standing()).isEqualTo(Standing.CLOSED);
        happened(new PersonReExploited(CASE, FIRST, RELEASE, Course.BEGUN, on("2025-Q1"), true, List.of()));
        assertThat(view().standing()).isEqualTo(Standing.RELEASED);
        assertThat(view().releases().get(ID).reExploitedOn()).isEqualTo(FieldDate.parse("2025-Q1"));
        happened(new ReExploitationCorrected(CASE, FIRST, RELEASE, Course.BEGUN.reExploited(on("2025-Q1")),
                on("2025-Q2"), Slip.MISREAD));
        assertThat(view().releases().get(ID).reExploitedOn()).isEqualTo(FieldDate.parse("2025-Q2"));
        happened(new ReExploitationRetracted(CASE, FIRST, RELEASE, Course.BEGUN.reExploited(on("2025-Q1")), BACK,
                CLOSURE, Slip.MISREAD));
        assertThat(view().standing()).isEqualTo(Standing.CLOSED);
        happened(new ClosureRetracted(CASE, FIRST, CLOSURE, Slip.MISREAD));
        assertThat(view().standing()).isEqualTo(Standing.REINTEGRATED);
        happened(new ReintegrationRetracted(CASE, FIRST, BACK, Slip.MISREAD));
        assertThat(view().standing()).isEqualTo(Standing.IN_AFTER_CARE);
    }

    @Test
    void corrections_transfers_and_retractions_show_what_is_true_now() {
        var office = new Receiver(Receiver.Kind.OFFICE, ID);
        var project = new Receiver(Receiver.Kind.PROJECT, ID);
        happened(identified(),
                new IdentificationCorrected(CASE, FIRST, IDENTIFIED, new Identification(IDENTIFIED.circumstances(),
                        Risk.IN_FORCED_LABOUR), Slip.MISREAD, List.of()),
                new WorkerReleased(CASE, RELEASE, List.of()),
                new ReleaseRejected(CASE, FIRST, RELEASE, Course.BEGUN, Ground.OTHER_PERSON),
                new VerificationReopened(CASE, FIRST, RELEASE, Course.BEGUN.verified(Verification.REJECTED),
                        Slip.MISREAD),
                new FollowedUp(CASE, FIRST, RELEASE, Course.BEGUN, FREE),
                new FollowUpCorrected(CASE, FIRST, RELEASE, Course.BEGUN.with(FREE), LOST, Slip.MISREAD),
                new ReleaseCorrected(CASE, FIRST, RELEASE, OLDER, Course.BEGUN.with(LOST), Slip.MISREAD, List.of()),
                new TransferProposed(CASE, office), new TransferDeclined(CASE, office),
                new TransferProposed(CASE, project),
                new CaseTransferred(CASE, FIRST, project, List.of(People.project(1)), List.of(ID)));
        assertThat(view().risk()).isEqualTo(Risk.IN_FORCED_LABOUR);
        assertThat(view().releases().get(ID).ageBand()).isEqualTo(AgeBand.AGE_15);
        assertThat(view().releases().get(ID).followUps().get(12).finding()).isEqualTo(Finding.NOT_REACHED);
        assertThat(view().projects()).containsExactly(ID);
        assertThat(view().proposed()).isNull();
        happened(new CaseTransferred(CASE, FIRST, office, List.of(ID), List.of()),
                new FollowUpRetracted(CASE, FIRST, OLDER, Course.BEGUN.with(LOST), 12, Slip.MISREAD));
        assertThat(view().office()).isEqualTo(ID);
        assertThat(view().releases().get(ID).followUps()).isEmpty();
        happened(new ReleaseRetracted(CASE, FIRST, OLDER, Course.BEGUN, Slip.MISREAD),
                new AfterCarePlanned(CASE, PLAN), new AfterCareCorrected(CASE, FIRST, PLAN, PLAN, Slip.MISREAD),
                new AfterCareRetracted(CASE, FIRST, PLAN, Slip.MISREAD), new PersonReintegrated(CASE, BACK),
                new ReintegrationCorrected(CASE, FIRST, BACK, BACK, Slip.MISREAD));
        assertThat(view().releases()).isEmpty();
        assertThat(view().afterCare()).isNull();
        assertThat(view().standing()).isEqualTo(Standing.REINTEGRATED);
    }

    @Test
    void every_measure_of_forced_labour_speaks_french_english_and_spanish() {
        assertThat(new ReleaseMeasures().measures()).hasSize(12).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure() {
        var declared = new HashMap<String, Set<Dimension>>();
        new ReleaseMeasures().measures().forEach(measure -> declared.put(measure.id(), measure.dimensions()));
        var entries = new ArrayList<>(identified().entries());
        entries.addAll(new WorkerReleased(CASE, RELEASE, List.of()).entries());
        entries.addAll(new ReleaseConfirmed(CASE, FIRST, RELEASE, Course.BEGUN, Basis.COURT_DECISION).entries());
        entries.addAll(new AfterCarePlanned(CASE, PLAN).entries());
        entries.addAll(new PersonReintegrated(CASE, BACK).entries());
        for (int month : List.of(3, 6, 12, 24))
            entries.addAll(new FollowedUp(CASE, FIRST, RELEASE, CONFIRMED,
                    new FollowUp(month, Finding.FREE, on("2026-Q2"))).entries());
        entries.addAll(new PersonReExploited(CASE, FIRST, RELEASE, CONFIRMED, on("2026-Q3"), false, List.of())
                .entries());
        assertThat(entries.stream().map(Entry::measure)).containsOnly(declared.keySet().toArray(String[]::new));
        assertThat(entries).allSatisfy(entry -> assertThat(declared.get(entry.measure()))
                .containsAll(entry.dimensions().values().keySet()));
    }

    private static PersonIdentified identified() { return new PersonIdentified(CASE, IDENTIFIED, List.of()); }

    private void happened(ReleaseEvent... events) { history.addAll(List.of(events)); }

    private @Nullable ReleaseCaseView view() {
        ReleaseCaseView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, CASE, CASE, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }
}
