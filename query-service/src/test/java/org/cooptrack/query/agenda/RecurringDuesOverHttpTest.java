package org.cooptrack.query.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.Service.happened;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.EventId;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Settlement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What recurs: meetings of joint committees, general assemblies of cooperatives. */
class RecurringDuesOverHttpTest {
    private final Offices office = Offices.registered();
    private final UUID plant = UUID.randomUUID();
    private final String workplace = "workplace:" + plant;
    private final EventId formed = new EventId(workplace, 0);
    private final BySex two = new BySex(1, 1, 0, 0);
    private final Committee committee = committee("2024-01-31", 3);
    private final UUID coop = UUID.randomUUID();
    private final String cooperative = "cooperative:" + coop;
    private final EventId founded = new EventId(cooperative, 0);
    private final Undertaking undertaking = new Undertaking(coop, office.setting(), Settlement.RURAL);

    // Joint committees

    @Test
    void a_committee_that_never_met_is_to_meet_within_its_interval_from_the_day_it_was_formed() {
        long known = happened(workplace, new CommitteeFormed(plant, committee, List.of(), List.of()));
        JsonNode entry = office.agenda(known).getFirst();
        assertThat(office.dues(known)).containsExactly("COMMITTEE_MEETING 2024-04-30");
        assertThat(entry.get("kind").asString()).isEqualTo("workplace");
        assertThat(entry.get("months").asInt()).isEqualTo(3);
        assertThat(entry.get("event").asString()).isEqualTo(formed.toString());
    }

    @Test
    void meetings_that_waited_for_their_committee_put_off_the_next_one() {
        assertThat(office.dues(happened(workplace,
                new CommitteeFormed(plant, committee, List.of(met(1, "2024-03-05")), List.of()))))
                .containsExactly("COMMITTEE_MEETING 2024-06-05");
    }

    @Test
    void the_next_meeting_is_due_after_the_last_and_one_known_late_moves_nothing_back() {
        formed();
        long known = happened(workplace, meeting(1, "2024-06-10", List.of(), "2024-06-10"));
        assertThat(office.dues(known)).containsExactly("COMMITTEE_MEETING 2024-09-10");
        known = happened(workplace, meeting(2, "2024-04-01", List.of("2024-06-10"), "2024-04-01", "2024-06-10"));
        assertThat(office.dues(known)).containsExactly("COMMITTEE_MEETING 2024-09-10");
        assertThat(office.agenda(known).getFirst().get("event").asString()).endsWith("/2");
    }

    @Test
    void a_meeting_that_never_took_place_is_awaited_anew_and_a_corrected_day_moves_the_next() {
        formed();
        happened(workplace, meeting(1, "2024-04-10", List.of(), "2024-04-10"),
                meeting(2, "2024-06-10", List.of("2024-04-10"), "2024-04-10", "2024-06-10"));
        long known = happened(workplace, new MeetingCorrected(plant, formed, formed, met(2, "2024-06-10"),
                met(2, "2024-07-10"), on("2024-04-10", "2024-06-10"), on("2024-04-10", "2024-07-10"), "r", List.of()));
        assertThat(office.dues(known)).containsExactly("COMMITTEE_MEETING 2024-10-10");
        known = happened(workplace, new MeetingRetracted(plant, formed, formed, met(2, "2024-07-10"),
                on("2024-04-10", "2024-07-10"), on("2024-04-10"), "r"));
        assertThat(office.dues(known)).containsExactly("COMMITTEE_MEETING 2024-07-10");
        known = happened(workplace, new MeetingRetracted(plant, formed, formed, met(1, "2024-04-10"),
                on("2024-04-10"), on(), "r"));
        assertThat(office.dues(known)).containsExactly("COMMITTEE_MEETING 2024-04-30");
    }

    @Test
    void a_meeting_of_one_side_is_none() {
        formed();
        assertThat(office.dues(happened(workplace, new CommitteeMet(plant, formed,
                new Meeting(new UUID(1, 1), day("2024-03-10"), List.of(Side.WORKERS), null), on(), on(), List.of()))))
                .containsExactly("COMMITTEE_MEETING 2024-04-30");
    }

    @Test
    void a_committee_put_right_is_due_by_its_interval_and_one_never_formed_awaits_nothing() {
        formed();
        happened(workplace, meeting(1, "2024-06-10", List.of(), "2024-06-10"));
        var after = committee("2024-02-01", 6);
        long known = happened(workplace, new CommitteeCorrected(plant, formed, on("2024-06-10"),
                new Functioning(after, List.of(day("2024-06-10"))), "r", List.of()));
        assertThat(office.dues(known)).containsExactly("COMMITTEE_MEETING 2024-12-10");
        known = happened(workplace, new MeetingRetracted(plant, formed, formed, met(1, "2024-06-10"),
                new Functioning(after, List.of(day("2024-06-10"))), new Functioning(after, List.of()), "r"),
                new CommitteeRetracted(plant, formed, after, "r"));
        assertThat(office.dues(known)).isEmpty();
        known = happened(workplace, new CommitteeFormed(plant, committee, List.of(), List.of()));
        assertThat(office.dues(known)).containsExactly("COMMITTEE_MEETING 2024-04-30");
    }

    // Cooperatives

    @Test
    void a_registered_cooperative_is_to_hold_an_assembly_within_a_year_and_an_initiative_is_not() {
        long known = happened(cooperative, initiated(), held(1, "2024-01-20", activity(null, null)));
        assertThat(office.dues(known)).isEmpty();
        known = happened(cooperative, registered());
        assertThat(office.dues(known)).containsExactly("GENERAL_ASSEMBLY 2025-05-10");
        assertThat(office.agenda(known).getFirst().get("kind").asString()).isEqualTo("cooperative");
    }

    @Test
    void assemblies_known_before_the_registration_put_off_the_next_one_and_turnovers_do_not() {
        happened(cooperative, initiated(), held(1, "2024-11-20", activity(null, null)));
        long known = happened(cooperative, new CooperativeRegistered(coop, founded, registration("2024-05-10"),
                activity("2024-05-10", null, "2024-11-20", "2025-02-28"), List.of()));
        assertThat(office.dues(known)).containsExactly("GENERAL_ASSEMBLY 2025-11-20");
    }

    @Test
    void the_next_assembly_is_due_a_year_after_the_last_and_one_known_late_moves_nothing_back() {
        happened(cooperative, initiated(), registered(), held(1, "2025-04-01", activity("2024-05-10", null)));
        long known = happened(cooperative, held(2, "2024-06-01", activity("2024-05-10", null)));
        assertThat(office.dues(known)).containsExactly("GENERAL_ASSEMBLY 2026-04-01");
    }

    @Test
    void an_assembly_that_was_never_held_is_awaited_anew_and_a_corrected_day_moves_the_next() {
        var now = activity("2024-05-10", null);
        happened(cooperative, initiated(), registered(), held(1, "2024-06-01", now), held(2, "2025-04-01", now));
        long known = happened(cooperative, new AssemblyCorrected(coop, founded, founded, assembly(2, "2025-04-01"),
                assembly(2, "2025-03-01"), now, now, "r", List.of()));
        assertThat(office.dues(known)).containsExactly("GENERAL_ASSEMBLY 2026-03-01");
        known = happened(cooperative,
                new AssemblyRetracted(coop, founded, founded, assembly(2, "2025-03-01"), now, now, "r"));
        assertThat(office.dues(known)).containsExactly("GENERAL_ASSEMBLY 2025-06-01");
        known = happened(cooperative,
                new AssemblyRetracted(coop, founded, founded, assembly(1, "2024-06-01"), now, now, "r"));
        assertThat(office.dues(known)).containsExactly("GENERAL_ASSEMBLY 2025-05-10");
    }

    @Test
    void a_dissolved_cooperative_awaits_nothing_whatever_becomes_known_later_until_it_was_never_dissolved() {
        var gone = activity("2024-05-10", "2025-01-01");
        happened(cooperative, initiated(), registered());
        long known = happened(cooperative,
                new CooperativeDissolved(coop, founded, day("2025-01-01"), activity("2024-05-10", null), gone, "r"));
        assertThat(office.dues(known)).isEmpty();
        known = happened(cooperative, held(1, "2024-12-01", gone), new RegistrationCorrected(coop, founded,
                registration("2024-05-10"), registration("2024-06-10"), gone, activity("2024-06-10", "2025-01-01"), "r",
                List.of()));
        assertThat(office.dues(known)).isEmpty();
        known = happened(cooperative, new DissolutionRetracted(coop, founded, founded, day("2025-01-01"), gone,
                activity("2024-06-10", null), "r"));
        assertThat(office.dues(known)).containsExactly("GENERAL_ASSEMBLY 2025-12-01");
    }

    @Test
    void a_registration_put_right_moves_the_first_assembly_and_without_one_none_is_due() {
        happened(cooperative, initiated(), registered());
        long known = happened(cooperative, new RegistrationCorrected(coop, founded, registration("2024-05-10"),
                registration("2024-08-10"), activity("2024-05-10", null), activity("2024-08-10", null), "r",
                List.of()));
        assertThat(office.dues(known)).containsExactly("GENERAL_ASSEMBLY 2025-08-10");
        known = happened(cooperative, new RegistrationRetracted(coop, founded, registration("2024-08-10"),
                activity("2024-08-10", null), "r"));
        assertThat(office.dues(known)).isEmpty();
    }

    private void formed() { happened(workplace, new CommitteeFormed(plant, committee, List.of(), List.of())); }

    private Committee committee(String formedOn, int interval) {
        return new Committee(new Premises(plant, office.setting(), null, EconomicActivity.C), day(formedOn), interval,
                two, two, new Headcount(two, CountBasis.PARTNER_REPORTED, null), null);
    }

    private static Meeting met(int number, String day) {
        return new Meeting(new UUID(1, number), day(day), List.of(Side.WORKERS, Side.EMPLOYER), null);
    }

    private CommitteeMet meeting(int number, String day, List<String> before, String... after) {
        return new CommitteeMet(plant, formed, met(number, day), on(before.toArray(String[]::new)), on(after),
                List.of());
    }

    private Functioning on(String... days) {
        return new Functioning(committee, Stream.of(days).map(day -> day(day)).toList());
    }

    private CooperativeInitiated initiated() {
        return new CooperativeInitiated(coop, LocalizedText.of(Map.of("fr", "Coopérative")), undertaking, null,
                day("2024-01-01"));
    }

    private CooperativeRegistered registered() {
        return new CooperativeRegistered(coop, founded, registration("2024-05-10"), activity("2024-05-10", null),
                List.of());
    }

    private Registration registration(String day) {
        return new Registration(undertaking, "Registre", coop.toString(), day(day), null);
    }

    private Activity activity(@Nullable String registeredOn, @Nullable String dissolvedOn, String... days) {
        return new Activity(undertaking, registeredOn == null ? null : day(registeredOn),
                dissolvedOn == null ? null : day(dissolvedOn), Stream.of(days).map(day -> day(day)).toList());
    }

    private static Assembly assembly(int number, String day) {
        return new Assembly(new UUID(1, number), day(day), null);
    }

    private GeneralAssemblyHeld held(int number, String day, Activity activity) {
        return new GeneralAssemblyHeld(coop, founded, assembly(number, day), activity, activity, List.of());
    }
}
