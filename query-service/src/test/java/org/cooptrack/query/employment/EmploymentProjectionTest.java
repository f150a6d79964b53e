package org.cooptrack.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.employment.Jobseekers.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.cooptrack.events.employment.*;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.query.People;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class EmploymentProjectionTest {
    private static final UUID CASE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID JOB = UUID.fromString("01980000-0000-7000-8000-00000000000b");
    private static final EventId FIRST = new EventId("jobseeker:" + CASE, 0);
    private static final Registration REGISTRATION = Jobseekers.registered(1, AgeBand.AGE_18_24, "2026-01-05", 1);
    private static final Placement PLACEMENT = placed(JOB, 1, AgeBand.AGE_18_24, "2026-02-01", 1);
    private static final Placement OLDER = placed(JOB, 1, AgeBand.AGE_25_29, "2026-02-01", 1);
    private static final Retention FOUND = found(3, RetentionOutcome.IN_SAME_JOB, "2026-05-02");
    private static final Ending ENDING = new Ending(REGISTRATION.situation().setting(), SERVICE, People.person(1),
            CaseOutcome.PLACED, LocalDate.parse("2026-05-03"));

    private final EmploymentProjection projection = new EmploymentProjection();
    private final List<EmploymentEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_a_case_in_which_nobody_is_registered() {
        happened(new CaseEnded(CASE, ENDING));
        assertThat(view()).isNull();
        happened(registered(), new RegistrationRetracted(CASE, FIRST, REGISTRATION, "r"));
        assertThat(view()).isNull();
        happened(registered());
        assertThat(view()).isNotNull();
    }

    @Test
    void a_case_shows_what_the_service_did_the_placement_and_what_became_of_it() {
        var setting = REGISTRATION.situation().setting();
        happened(registered(), new JobseekerProfiled(CASE, setting, List.of("LANGUAGE"), FieldDate.parse("2026-01-06")),
                new JobseekerReferred(CASE, setting, REFERRAL, Destination.EMPLOYER, null,
                        FieldDate.parse("2026-01-10")),
                new JobseekerPlaced(CASE, PLACEMENT, List.of()), new RetentionChecked(CASE, PLACEMENT, FIRST, FOUND),
                new CaseEnded(CASE, ENDING));
        assertThat(view().profile().barriers()).containsExactly("LANGUAGE");
        assertThat(view().referrals()).containsOnlyKeys(REFERRAL);
        assertThat(view().placements().get(JOB).disadvantagedYouth()).isTrue();
        assertThat(view().placements().get(JOB).retention().get(3).outcome()).isEqualTo(RetentionOutcome.IN_SAME_JOB);
        assertThat(view().standing()).isEqualTo(Standing.ENDED);
        assertThat(EventJson.read(JobseekerView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void a_referral_is_shown_as_it_was_put_right_and_not_once_it_was_taken_back() {
        var setting = REGISTRATION.situation().setting();
        var was = new Referral(REFERRAL, Destination.EMPLOYER, null, FieldDate.parse("2026-01-10"));
        var is = new Referral(REFERRAL, Destination.TRAINING, null, FieldDate.parse("2026-01-11"));
        happened(registered(), new JobseekerReferred(CASE, setting, REFERRAL, was.destination(), null,
                was.occurredOn()), new ReferralCorrected(CASE, FIRST, was, is, "r"));
        assertThat(view().referrals().get(REFERRAL).destination()).isEqualTo(Destination.TRAINING);
        assertThat(view().referrals().get(REFERRAL).occurredOn()).isEqualTo(FieldDate.parse("2026-01-11"));
        happened(new ReferralRetracted(CASE, FIRST, is, "r"));
        assertThat(view().referrals()).isEmpty();
    }

    @Test
    void corrections_and_retractions_show_what_is_true_now() {
        happened(registered(), new JobseekerPlaced(CASE, PLACEMENT, List.of()),
                new RetentionChecked(CASE, PLACEMENT, FIRST, FOUND),
                new PlacementCorrected(CASE, FIRST, PLACEMENT, OLDER, List.of(FOUND), "r", List.of()),
                new RetentionCorrected(CASE, OLDER, FIRST, FOUND, found(3, RetentionOutcome.NOT_IN_WORK, "2026-05-02"),
                        "r"),
                new CaseEnded(CASE, ENDING), new EndRetracted(CASE, FIRST, ENDING, "r"));
        assertThat(view().placements().get(JOB).ageBand()).isEqualTo(AgeBand.AGE_25_29);
        assertThat(view().placements().get(JOB).disadvantagedYouth()).isFalse();
        assertThat(view().placements().get(JOB).retention().get(3).outcome()).isEqualTo(RetentionOutcome.NOT_IN_WORK);
        assertThat(view().standing()).isEqualTo(Standing.OPEN);
        happened(new RetentionRetracted(CASE, OLDER, FIRST, FOUND, "r"));
        assertThat(view().placements().get(JOB).retention()).isEmpty();
        happened(new PlacementRetracted(CASE, FIRST, OLDER, "r"));
        assertThat(view().placements()).isEmpty();
    }

    @Test
    void every_measure_of_employment_services_speaks_french_english_and_spanish() {
        assertThat(new EmploymentMeasures().measures()).hasSize(11).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure() {
        var declared = new HashMap<String, Set<Dimension>>();
        new EmploymentMeasures().measures().forEach(measure -> declared.put(measure.id(), measure.dimensions()));
        var entries = new ArrayList<>(registered().entries());
        entries.addAll(new JobseekerPlaced(CASE, PLACEMENT, List.of()).entries());
        for (int month : List.of(3, 6, 12))
            entries.addAll(new RetentionChecked(CASE, PLACEMENT, FIRST,
                    found(month, RetentionOutcome.IN_OTHER_JOB, "2027-02")).entries());
        assertThat(entries.stream().map(Entry::measure)).containsOnly(declared.keySet().toArray(String[]::new));
        assertThat(entries).allSatisfy(entry -> assertThat(new HashSet<>(declared.get(entry.measure())))
                .containsAll(entry.dimensions().values().keySet()));
    }

    private static JobseekerRegistered registered() {
        return new JobseekerRegistered(CASE, REGISTRATION, List.of());
    }

    private void happened(EmploymentEvent... events) { history.addAll(List.of(events)); }

    private @Nullable JobseekerView view() {
        JobseekerView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, CASE, CASE, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }
}
