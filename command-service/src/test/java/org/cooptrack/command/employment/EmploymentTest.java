package org.cooptrack.command.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.employment.EmploymentRule.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.employment.EmploymentCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.employment.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class EmploymentTest {
    private static final UUID CASE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID SERVICE = UUID.fromString("01980000-0000-7000-8000-0000000000b1");
    private static final UUID EMPLOYER = UUID.fromString("01980000-0000-7000-8000-0000000000b2");
    private static final UUID REFERRAL = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    private static final UUID PLACEMENT = UUID.fromString("01980000-0000-7000-8000-0000000000d1");
    private static final UUID SECOND = UUID.fromString("01980000-0000-7000-8000-0000000000d2");
    private static final UUID AWA = UUID.fromString("2f0f1a3e-9f6c-4a8e-8f5e-000000000001");
    private static final Job SHOP = new Job(EMPLOYER, "G", Contract.FIXED_TERM, Decimal.of(35), "5223");
    private static final Job WORKSHOP = new Job(null, "C", Contract.APPRENTICESHIP, Decimal.of(30), "7231");
    private static final Attributes YOUNG = aged(AgeBand.AGE_18_24, "LOW_INCOME");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2025-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2026-06-01", ProjectStatus.SUSPENDED)
            .stream("organisation:" + SERVICE).stream("organisation:" + EMPLOYER);
    private final Case<EmploymentCommand, EmploymentState, EmploymentEvent> person = new Case<>(EmploymentState.START,
            Employment::decide, Employment::evolve, facts);

    // Registration

    @Test
    void a_person_is_registered_at_a_service_and_the_age_limits_of_that_day_stay_with_the_fact() {
        assertThat(person.when(register(YOUNG, "2025-02-03"))).singleElement()
                .isInstanceOfSatisfying(JobseekerRegistered.class, event -> {
                    assertThat(event.registration().situation().limits()).isEqualTo(new AgeLimits(15, 15, 35));
                    assertThat(event.breaches()).isEmpty();
                    assertThat(event.takes()).extracting("key")
                            .containsExactly("open-case:" + SERVICE + ":" + AWA,
                                    "jobseeker:" + AWA + ":" + SERVICE);
                    assertThat(event.entries()).extracting(Entry::measure).containsExactly("jobseekers-registered");
                });
    }

    @Test
    void a_registration_is_not_corrected_into_a_suspension_of_the_project_nor_to_before_it_began() {
        person.given(register(YOUNG, "2025-02-03"));
        for (String day : List.of("2026-06-10", "2024-12-31"))
            person.refuses(correctRegistration(YOUNG, day), PROJECT_NOT_RUNNING, "/occurredOn");
        assertThat(person.when(correctRegistration(YOUNG, "2025-02-04"))).hasSize(1);
    }

    @Test
    void registering_the_same_twice_is_already_so_and_otherwise_it_is_corrected() {
        person.given(register(YOUNG, "2025-02-03"));
        assertThat(person.when(register(YOUNG, "2025-02-03"))).isEmpty();
        person.refuses(register(YOUNG, "2025-02-04"), ALREADY_REGISTERED, "/jobseeker");
    }

    @Test
    void a_person_has_no_second_open_case_at_the_same_service() {
        String open = "open-case:" + SERVICE + ":" + AWA;
        Case.taken(register(YOUNG, "2025-02-03"), open, SECOND_OPEN_CASE, "/person");
        Case.taken(new RetractEnd(CASE, "still seeking"), open, SECOND_OPEN_CASE, "/jobseeker");
    }

    @Test
    void nobody_below_the_minimum_age_of_the_country_of_the_service_is_registered() {
        for (var age : List.of(AgeBand.AGE_0_4, AgeBand.AGE_5_11, AgeBand.AGE_12, AgeBand.AGE_13, AgeBand.AGE_14))
            person.refuses(register(aged(age), "2025-02-03"), BELOW_MINIMUM_AGE, "/attributes/ageBand");
        person.refuses(registerIn("KE", aged(AgeBand.AGE_15), null), BELOW_MINIMUM_AGE, "/attributes/ageBand");
        assertThat(person.when(registerIn("BJ", aged(AgeBand.AGE_14), null))).hasSize(1);
    }

    @Test
    void at_the_minimum_age_people_are_registered() {
        assertThat(person.when(register(aged(AgeBand.AGE_15), "2025-02-03"))).singleElement()
                .satisfies(event -> assertThat(((Flagged) event).breaches()).isEmpty());
    }

    @Test
    void light_work_is_an_exception_from_thirteen_on_and_from_twelve_where_the_minimum_age_is_fourteen() {
        person.refuses(register(aged(AgeBand.AGE_12), AgeException.LIGHT_WORK), BELOW_AGE_OF_EXCEPTION, "/exception");
        person.refuses(registerIn("BJ", aged(AgeBand.AGE_5_11), AgeException.LIGHT_WORK), BELOW_AGE_OF_EXCEPTION,
                "/exception");
        assertThat(Employment.decide(registerIn("BJ", aged(AgeBand.AGE_12), AgeException.LIGHT_WORK),
                EmploymentState.START, facts)).hasSize(1);
        assertThat(person.when(register(aged(AgeBand.AGE_13), AgeException.LIGHT_WORK))).singleElement()
                .satisfies(event -> assertThat(((Flagged) event).breaches()).isEmpty());
    }

    @Test
    void an_apprenticeship_is_an_exception_from_fourteen_on() {
        person.refuses(register(aged(AgeBand.AGE_13), AgeException.APPRENTICESHIP), BELOW_AGE_OF_EXCEPTION,
                "/exception");
        assertThat(person.when(register(aged(AgeBand.AGE_14), AgeException.APPRENTICESHIP))).hasSize(1);
    }

    @Test
    void somebody_of_unknown_age_is_registered_with_a_quality_issue() {
        assertThat(person.when(register(aged(AgeBand.UNKNOWN), "2025-02-03"))).singleElement()
                .satisfies(event -> broken(event, AGE_UNKNOWN));
    }

    @Test
    void nobody_is_registered_while_the_project_is_not_running_but_late_news_of_before_are_taken() {
        person.refuses(register(YOUNG, "2026-06-02"), PROJECT_NOT_RUNNING, "/occurredOn");
        person.refuses(register(YOUNG, "2024-12-31"), PROJECT_NOT_RUNNING, "/occurredOn");
        assertThat(person.when(register(YOUNG, "2026-05"))).hasSize(1);
    }

    @Test
    void a_registration_belongs_to_a_service_and_to_projects_that_exist() {
        var wish = register(YOUNG, "2025-02-03");
        person.refuses(new RegisterJobseeker(CASE, AWA, PROJECT, wish.setting(), YOUNG, null, wish.occurredOn()),
                SERVICE_UNKNOWN, "/service");
        person.refuses(in(setting(SERVICE, "100", "SN")), PROJECT_UNKNOWN, "/setting/projects");
        person.refuses(in(setting(PROJECT, "99.99", "SN")), SHARES_NOT_WHOLE, "/setting/projects");
    }

    @Test
    void nothing_happens_in_the_future() {
        person.refuses(register(YOUNG, "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        person.given(register(YOUNG, "2025-02-03"), refer("2025-02-10"));
        for (var wish : List.of(refer(SECOND, "2027"), place(YOUNG, "2026-07-02"), end("2026-08-01"),
                new ProfileJobseeker(CASE, List.of(), FieldDate.parse("2026-12"))))
            person.refuses(wish, IN_THE_FUTURE, "/occurredOn");
        person.given(place(YOUNG, "2025-03-01"));
        person.refuses(check(3, "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void nothing_happens_in_a_case_in_which_nobody_is_registered() {
        for (var wish : List.of(refer("2025-02-10"), place(YOUNG, "2025-03-01"), end("2025-04-01"), check(3, "2025-06"),
                new RetractRegistration(CASE, "r"), new RetractEnd(CASE, "r")))
            person.refuses(wish, UNKNOWN, "/jobseeker");
    }

    @Test
    void codes_of_a_person_and_of_barriers_are_those_of_the_lists() {
        facts.withCodeLists();
        person.refuses(register(aged(AgeBand.AGE_18_24, "HIV_POSITIVE"), "2025-02-03"),
                EverywhereRule.CODE_NOT_ON_LIST, "/attributes/disadvantages");
        person.given(register(YOUNG, "2025-02-03"), refer("2025-02-10"));
        person.refuses(profile("2025-02-03", "ILLNESS"), EverywhereRule.CODE_NOT_ON_LIST, "/barriers");
        person.refuses(placeIn(new Job(null, "Z", Contract.PERMANENT, Decimal.of(35), "5223")),
                EverywhereRule.CODE_NOT_ON_LIST, "/job/sector");
        person.refuses(placeIn(new Job(null, "G", Contract.PERMANENT, Decimal.of(35), "5224")),
                EverywhereRule.CODE_NOT_ON_LIST, "/job/occupation");
        assertThat(person.when(placeIn(new Job(null, "G", Contract.UNKNOWN, Decimal.of(35), "UNKNOWN")))).hasSize(1);
    }

    @Test
    void a_registration_is_put_right_and_a_person_found_to_be_too_young_is_a_quality_issue() {
        person.given(register(YOUNG, "2025-02-03"));
        assertThat(person.when(correctRegistration(aged(AgeBand.AGE_14), "2025-02-03"))).singleElement()
                .satisfies(event -> broken(event, REGISTERED_BELOW_MINIMUM_AGE));
        assertThat(person.when(correctRegistration(aged(AgeBand.AGE_14), "2025-02-03"))).as("twice").isEmpty();
        assertThat(person.when(new CorrectRegistration(CASE, aged(AgeBand.AGE_14), AgeException.APPRENTICESHIP,
                FieldDate.parse("2025-02-03"), "an apprentice"))).singleElement()
                .satisfies(event -> assertThat(((Flagged) event).breaches()).isEmpty());
    }

    @Test
    void a_registration_is_not_moved_behind_what_was_done_since_or_the_end() {
        person.given(register(YOUNG, "2025-02-03"), refer("2025-02-10"));
        person.refuses(correctRegistration(YOUNG, "2025-02-11"), BEFORE_REGISTRATION, "/occurredOn");
        person.given(end("2025-02-12"));
        person.refuses(correctRegistration(YOUNG, "2025-02-13"), ENDED_BEFORE_REGISTRATION, "/occurredOn");
    }

    @Test
    void a_registration_retracted_frees_the_person_and_may_be_said_again() {
        person.given(register(YOUNG, "2025-02-03"), refer("2025-02-10"));
        assertThat(person.when(new RetractRegistration(CASE, "other person"))).singleElement()
                .isInstanceOfSatisfying(RegistrationRetracted.class, event -> assertThat(event.releases())
                        .containsExactly("open-case:" + SERVICE + ":" + AWA,
                                "jobseeker:" + AWA + ":" + SERVICE));
        assertThat(person.when(new RetractRegistration(CASE, "other person"))).as("twice").isEmpty();
        person.refuses(refer("2025-02-10"), UNKNOWN, "/jobseeker");
        assertThat(person.when(register(YOUNG, "2025-02-05"))).hasSize(1);
        assertThat(person.when(new RetractRegistration(CASE, "again"))).hasSize(1);
    }

    @Test
    void a_registration_with_placements_is_not_retracted() {
        placed();
        person.refuses(new RetractRegistration(CASE, "r"), PLACEMENTS_STAND, "/jobseeker");
    }

    // Profile and referral

    @Test
    void a_referral_is_put_right_and_taken_back_once_and_may_be_made_anew() {
        person.given(register(YOUNG, "2025-02-03"));
        person.refuses(correctReferral("2025-02-11"), REFERRAL_UNKNOWN, "/referral");
        person.refuses(new RetractReferral(CASE, REFERRAL, "r"), REFERRAL_UNKNOWN, "/referral");
        person.given(refer("2025-02-10"));
        assertThat(person.when(correctReferral("2025-02-11"))).singleElement()
                .isInstanceOfSatisfying(ReferralCorrected.class, event -> {
                    assertThat(event.amends()).isEqualTo(new EventId("case:1", 1));
                    assertThat(event.before().occurredOn()).isEqualTo(FieldDate.parse("2025-02-10"));
                    assertThat(event.after().destination()).isEqualTo(Destination.TRAINING);
                });
        assertThat(person.when(correctReferral("2025-02-11"))).as("already so").isEmpty();
        person.refuses(correctReferral("2025-02-02"), BEFORE_REGISTRATION, "/occurredOn");
        assertThat(person.when(new RetractReferral(CASE, REFERRAL, "r"))).hasSize(1);
        assertThat(person.when(new RetractReferral(CASE, REFERRAL, "r"))).as("twice").isEmpty();
        assertThat(person.when(refer("2025-02-12"))).as("said anew").hasSize(1);
        assertThat(person.when(new RetractReferral(CASE, REFERRAL, "r"))).hasSize(1);
    }

    @Test
    void a_placement_whose_referral_is_taken_back_or_comes_to_be_later_is_questioned_and_cleared_when_that_is_put_right() {
        referred();
        person.given(place(YOUNG, "2025-03-01"));
        var placed = new EventId("case:1", 2);
        var questioned = new PlacementQuestioned(CASE, placed, PLACEMENT, PLACED_WITHOUT_REFERRAL.code());
        var cleared = new PlacementCleared(CASE, placed, PLACEMENT, PLACED_WITHOUT_REFERRAL.code());
        assertThat(person.when(correctReferral("2025-03-02"))).last().isEqualTo(questioned);
        assertThat(person.when(correctReferral("2025-03-01"))).last().isEqualTo(cleared);
        assertThat(person.when(correctReferral("2025-02-28"))).as("still in time").hasSize(1);
        assertThat(person.when(new RetractReferral(CASE, REFERRAL, "r"))).last().isEqualTo(questioned);
        assertThat(person.when(refer("2025-02-20"))).last().isEqualTo(cleared);
        person.given(new RetractReferral(CASE, REFERRAL, "r"), refer("2025-03-03"));
        assertThat(person.when(correctPlacement(YOUNG, "2025-03-03"))).last().isEqualTo(cleared);
    }

    @Test
    void a_referral_that_is_learned_late_clears_the_placement_recorded_without_it() {
        person.given(register(YOUNG, "2025-02-03"), place(YOUNG, "2025-03-01"));
        assertThat(person.when(refer("2025-02-10"))).last().isEqualTo(new PlacementCleared(CASE,
                new EventId("case:1", 1), PLACEMENT, PLACED_WITHOUT_REFERRAL.code()));
        assertThat(person.when(refer(SECOND, "2025-02-10"))).as("once").hasSize(1);
    }

    @Test
    void the_latest_profile_stands_and_no_barrier_is_an_answer() {
        person.given(register(YOUNG, "2025-02-03"));
        assertThat(person.when(profile("2025-02-03"))).hasSize(1);
        assertThat(person.when(profile("2025-02-03"))).as("twice").isEmpty();
        assertThat(person.when(profile("2025-02-20", "NO_WORK_EXPERIENCE", "LANGUAGE"))).hasSize(1);
        person.refuses(profile("2025-02-20", "LANGUAGE", "LANGUAGE"), BARRIER_TWICE, "/barriers");
        person.refuses(profile("2025-02-02"), BEFORE_REGISTRATION, "/occurredOn");
    }

    @Test
    void a_referral_is_made_once_while_the_case_is_open() {
        person.given(register(YOUNG, "2025-02-03"), refer("2025-02-10"));
        assertThat(person.when(refer("2025-02-10"))).as("twice").isEmpty();
        person.refuses(refer("2025-02-11"), REFERRAL_DIFFERS, "/referral");
        person.refuses(refer(SECOND, "2025-02-02"), BEFORE_REGISTRATION, "/occurredOn");
        person.refuses(new ReferJobseeker(CASE, SECOND, Destination.TRAINING, PROJECT, FieldDate.parse("2025-02-12")),
                ORGANISATION_UNKNOWN, "/organisation");
        person.given(end("2025-03-01"));
        person.refuses(refer(SECOND, "2025-03-02"), CASE_ENDED, "/occurredOn");
        assertThat(person.when(refer(SECOND, "2025-02-28"))).as("reported late").hasSize(1);
    }

    // Placement

    @Test
    void a_placement_counts_as_a_placement_and_its_person_as_placed_and_as_disadvantaged_youth() {
        referred();
        var entries = entriesOf(person.when(place(YOUNG, "2025-03-01")));
        assertThat(entries).extracting(Entry::measure).containsExactly("placements", "persons-placed",
                "disadvantaged-youth-placed");
        assertThat(entries).extracting(Entry::subject).containsExactly(PLACEMENT, AWA, AWA);
        assertThat(entries).allSatisfy(
                entry -> assertThat(entry.dimensions().values().get(Dimension.OCCUPATION)).containsExactly("5223"));
    }

    @Test
    void disadvantaged_youth_is_young_by_the_countrys_own_definition_and_disadvantaged() {
        assertThat(measuresOfPlacing(aged(AgeBand.AGE_30_34, "LOW_INCOME"))).as("15 to 35 in Senegal")
                .contains(Placement.YOUTH);
        assertThat(measuresOfPlacing(aged(AgeBand.AGE_35_54, "LOW_INCOME"))).as("a band cut through")
                .doesNotContain(Placement.YOUTH);
        assertThat(measuresOfPlacing(aged(AgeBand.AGE_18_24))).as("no criterion").doesNotContain(Placement.YOUTH);
        assertThat(measuresOfPlacing("BJ", aged(AgeBand.AGE_25_29, "LOW_INCOME"))).as("15 to 24 by default")
                .doesNotContain(Placement.YOUTH);
        assertThat(measuresOfPlacing("KE", aged(AgeBand.AGE_16_17, "LOW_INCOME"))).as("18 to 34 in Kenya")
                .doesNotContain(Placement.YOUTH);
    }

    @Test
    void a_placement_of_somebody_below_the_minimum_age_is_recorded_with_a_quality_issue() {
        referred();
        assertThat(person.when(place(aged(AgeBand.AGE_14), "2025-03-01"))).singleElement()
                .satisfies(event -> broken(event, PLACED_BELOW_MINIMUM_AGE));
        assertThat(person.when(place(SECOND, aged(AgeBand.UNKNOWN), SHOP, "2025-03-01"))).singleElement()
                .satisfies(event -> broken(event, AGE_UNKNOWN));
    }

    @Test
    void an_apprentice_of_fourteen_and_declared_light_work_are_placed_without_one() {
        person.given(register(aged(AgeBand.AGE_13), AgeException.LIGHT_WORK), refer("2025-02-10"));
        assertThat(person.when(place(PLACEMENT, aged(AgeBand.AGE_13), SHOP, "2025-03-01"))).singleElement()
                .satisfies(event -> assertThat(((Flagged) event).breaches()).isEmpty());
        assertThat(person.when(place(SECOND, aged(AgeBand.AGE_14), WORKSHOP, "2025-03-01"))).singleElement()
                .satisfies(event -> assertThat(((Flagged) event).breaches()).isEmpty());
        assertThat(person.when(place(UUID.randomUUID(), aged(AgeBand.AGE_13), WORKSHOP, "2025-03-01"))).singleElement()
                .satisfies(event -> broken(event, PLACED_BELOW_MINIMUM_AGE));
    }

    @Test
    void a_placement_without_a_referral_by_its_day_is_recorded_with_a_quality_issue() {
        person.given(register(YOUNG, "2025-02-03"));
        assertThat(person.when(place(YOUNG, "2025-03-01"))).singleElement()
                .satisfies(event -> broken(event, PLACED_WITHOUT_REFERRAL));
        person.given(refer("2025-03-02"));
        assertThat(person.when(place(SECOND, YOUNG, SHOP, "2025-03-01"))).singleElement()
                .satisfies(event -> broken(event, PLACED_WITHOUT_REFERRAL));
    }

    @Test
    void a_placement_out_of_its_time_is_recorded_with_a_quality_issue() {
        referred();
        assertThat(person.when(place(UUID.randomUUID(), YOUNG, SHOP, "2026-06-10"))).singleElement()
                .satisfies(event -> broken(event, PROJECT_NOT_ACTIVE_ON_DAY));
        assertThat(person.when(place(UUID.randomUUID(), YOUNG, SHOP, "2025-02-02"))).singleElement()
                .satisfies(event -> broken(event, PLACED_WITHOUT_REFERRAL, PLACED_BEFORE_REGISTRATION));
    }

    @Test
    void a_placement_after_the_end_is_recorded_with_a_quality_issue_and_a_case_does_not_end_before_one() {
        referred();
        person.given(end("2025-03-01"));
        assertThat(person.when(place(YOUNG, "2025-03-02"))).singleElement()
                .satisfies(event -> broken(event, PLACED_AFTER_END));
        person.given(new RetractEnd(CASE, "still seeking"));
        person.refuses(end("2025-03-01"), PLACED_AFTER_END, "/occurredOn");
    }

    @Test
    void a_registration_moved_behind_a_placement_is_recorded_with_a_quality_issue() {
        person.given(register(YOUNG, "2025-02-03"), place(YOUNG, "2025-02-20"));
        assertThat(person.when(correctRegistration(YOUNG, "2025-03-01"))).singleElement()
                .satisfies(event -> broken(event, PLACED_BEFORE_REGISTRATION));
    }

    @Test
    void a_placement_is_recorded_once_under_its_id() {
        placed();
        assertThat(person.when(place(YOUNG, "2025-03-01"))).as("twice").isEmpty();
        person.refuses(place(YOUNG, "2025-03-02"), PLACEMENT_DIFFERS, "/placement");
        assertThat(person.when(place(SECOND, YOUNG, SHOP, "2025-09-01"))).as("a second placement").hasSize(1);
    }

    @Test
    void a_placement_names_the_employer_or_the_sector() {
        referred();
        person.refuses(placeIn(new Job(null, null, Contract.PERMANENT, Decimal.of(35), "5223")),
                EMPLOYER_OR_SECTOR_MISSING, "/job");
        person.refuses(placeIn(new Job(PROJECT, null, Contract.PERMANENT, Decimal.of(35), "5223")),
                ORGANISATION_UNKNOWN, "/job/employer");
    }

    @Test
    void a_week_has_more_than_no_hours_and_at_most_all() {
        referred();
        for (var hours : List.of("-1", "0", "168.5"))
            person.refuses(placeIn(new Job(EMPLOYER, null, Contract.PERMANENT, Decimal.of(hours), "5223")),
                    WEEKLY_HOURS, "/job/hours");
        assertThat(person.when(placeIn(new Job(EMPLOYER, null, Contract.PERMANENT, Decimal.of("0.5"), "5223"))))
                .hasSize(1);
    }

    @Test
    void a_corrected_age_moves_the_figures_of_the_placement_and_of_its_retention_exactly() {
        placed();
        person.given(check(3, "2025-06-01"));
        var correction = person.when(correctPlacement(aged(AgeBand.AGE_35_54, "LOW_INCOME"), "2025-03-01"));
        assertThat(entriesOf(correction)).extracting(Entry::measure).containsExactlyInAnyOrder("placements",
                "persons-placed", "disadvantaged-youth-placed", "persons-retained-3-months",
                "disadvantaged-youth-retained-3-months", "retention-checks", "placements", "persons-placed",
                "persons-retained-3-months", "retention-checks");
        assertThat(left()).containsOnlyKeys("jobseekers-registered 18-24", "placements 35-54", "persons-placed 35-54",
                "persons-retained-3-months 35-54", "retention-checks 35-54");
        assertThat(left().values()).allMatch(Decimal.ONE::equals);
        assertThat(person.when(correctPlacement(aged(AgeBand.AGE_35_54, "LOW_INCOME"), "2025-03-01"))).as("twice")
                .isEmpty();
        person.given(correctRetention(3, RetentionOutcome.NOT_IN_WORK, "2025-06-01"));
        assertThat(left()).doesNotContainKey("persons-retained-3-months 35-54");
    }

    @Test
    void a_correction_that_changes_nothing_counted_moves_nothing() {
        placed();
        person.given(check(3, "2025-06-01"));
        var before = left();
        var job = new Job(EMPLOYER, "G", Contract.PERMANENT, Decimal.of(40), "5223");
        var correction = person.when(new CorrectPlacement(CASE, PLACEMENT, REFERRAL, YOUNG, job,
                FieldDate.parse("2025-03-01"), null, "contract seen"));
        assertThat(measures(correction)).as("the retention stays as it is").doesNotContain("retention-checks");
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void a_placement_found_to_be_of_somebody_too_young_is_a_quality_issue() {
        placed();
        assertThat(person.when(correctPlacement(aged(AgeBand.AGE_13), "2025-03-01"))).singleElement()
                .satisfies(event -> broken(event, PLACED_BELOW_MINIMUM_AGE));
    }

    @Test
    void a_placement_is_retracted_once_and_not_while_checks_of_its_retention_stand() {
        placed();
        person.given(check(3, "2025-06-01"));
        person.refuses(new RetractPlacement(CASE, PLACEMENT, "r"), RETENTIONS_STAND, "/placement");
        person.given(new RetractRetention(CASE, PLACEMENT, 3, "r"));
        assertThat(person.when(new RetractPlacement(CASE, PLACEMENT, "r"))).hasSize(1);
        assertThat(person.when(new RetractPlacement(CASE, PLACEMENT, "r"))).as("twice").isEmpty();
        person.refuses(new RetractPlacement(CASE, SECOND, "r"), PLACEMENT_UNKNOWN, "/placement");
        person.refuses(correctPlacement(YOUNG, "2025-03-02"), PLACEMENT_UNKNOWN, "/placement");
        assertThat(person.when(place(YOUNG, "2025-03-01"))).as("said again").hasSize(1);
        assertThat(person.when(new RetractPlacement(CASE, PLACEMENT, "r"))).hasSize(1);
    }

    // Retention

    @Test
    void nobody_is_retained_before_the_months_have_passed() {
        placed();
        person.refuses(check(3, "2025-05-31"), RETENTION_TOO_EARLY, "/occurredOn");
        person.refuses(check(6, "2025-08"), RETENTION_TOO_EARLY, "/occurredOn");
        assertThat(person.when(check(3, "2025-06-01"))).hasSize(1);
        assertThat(person.when(check(6, "2025-09"))).hasSize(1);
        assertThat(person.when(check(12, "2026-03-01"))).hasSize(1);
    }

    @Test
    void retention_is_checked_after_three_six_or_twelve_months() {
        placed();
        for (int month : List.of(-3, 0, 4, 24))
            person.refuses(check(month, "2026-05-01"), RETENTION_MONTH, "/month");
        person.refuses(new CheckRetention(CASE, SECOND, 3, RetentionOutcome.IN_SAME_JOB, FieldDate.parse("2025-06-01"),
                null), PLACEMENT_UNKNOWN, "/placement");
    }

    @Test
    void retained_is_who_is_in_work_each_month_a_figure_of_its_own() {
        placed();
        assertThat(measures(person.when(check(3, "2025-06-01")))).containsExactly("retention-checks",
                "persons-retained-3-months",
                "disadvantaged-youth-retained-3-months");
        assertThat(measures(person.when(found(6, RetentionOutcome.IN_OTHER_JOB, "2025-09-01"))))
                .containsExactly("retention-checks", "persons-retained-6-months",
                        "disadvantaged-youth-retained-6-months");
        assertThat(measures(person.when(found(12, RetentionOutcome.NOT_REACHED, "2026-03-01"))))
                .containsExactly("retention-checks");
    }

    @Test
    void a_check_rests_on_its_placement_and_goes_on_after_the_end_and_the_project() {
        placed();
        person.given(end("2025-03-02"));
        assertThat(person.when(check(12, "2026-06-10"))).singleElement().isInstanceOfSatisfying(RetentionChecked.class,
                event -> assertThat(event.restsOn()).isEqualTo(new EventId("case:1", 2)));
    }

    @Test
    void a_check_is_recorded_once_corrected_and_retracted() {
        placed();
        person.refuses(correctRetention(3, RetentionOutcome.NOT_IN_WORK, "2025-06-01"), RETENTION_UNKNOWN, "/month");
        person.given(check(3, "2025-06-01"));
        assertThat(person.when(check(3, "2025-06-01"))).as("twice").isEmpty();
        person.refuses(found(3, RetentionOutcome.NOT_IN_WORK, "2025-06-01"), RETENTION_DIFFERS, "/month");
        assertThat(person.when(correctRetention(3, RetentionOutcome.NOT_IN_WORK, "2025-06-01"))).singleElement()
                .isInstanceOfSatisfying(RetentionCorrected.class,
                        event -> assertThat(event.amends()).isEqualTo(new EventId("case:1", 3)));
        assertThat(person.when(correctRetention(3, RetentionOutcome.NOT_IN_WORK, "2025-06-01"))).as("twice").isEmpty();
        person.refuses(correctRetention(3, RetentionOutcome.IN_SAME_JOB, "2025-05-01"), RETENTION_TOO_EARLY,
                "/occurredOn");
        person.given(new RetractRetention(CASE, PLACEMENT, 3, "r"));
        assertThat(person.when(new RetractRetention(CASE, PLACEMENT, 3, "r"))).as("twice").isEmpty();
        person.refuses(new RetractRetention(CASE, PLACEMENT, 6, "r"), RETENTION_UNKNOWN, "/month");
    }

    @Test
    void a_placement_is_not_moved_so_that_a_check_would_be_too_early() {
        placed();
        person.given(check(3, "2025-06-01"));
        person.refuses(correctPlacement(YOUNG, "2025-03-02"), RETENTION_TOO_EARLY, "/occurredOn");
        assertThat(person.when(correctPlacement(YOUNG, "2025-02-28"))).hasSize(1);
    }

    // End

    @Test
    void a_case_ends_once_and_frees_the_person_for_another() {
        placed();
        assertThat(person.when(new EndCase(CASE, CaseOutcome.PLACED, day("2025-03-10")))).singleElement()
                .isInstanceOfSatisfying(CaseEnded.class, event -> assertThat(event.releases())
                        .containsExactly("open-case:" + SERVICE + ":" + AWA,
                                "jobseeker:" + AWA + ":" + SERVICE));
        assertThat(person.when(new EndCase(CASE, CaseOutcome.PLACED, day("2025-03-10")))).as("twice").isEmpty();
        person.refuses(end("2025-03-10"), ALREADY_ENDED, "/occurredOn");
    }

    @Test
    void a_case_does_not_end_before_the_registration_nor_as_placed_without_a_placement() {
        referred();
        person.refuses(end("2025-02-02"), ENDED_BEFORE_REGISTRATION, "/occurredOn");
        person.refuses(new EndCase(CASE, CaseOutcome.PLACED, day("2025-03-10")), ENDED_AS_PLACED_WITHOUT_PLACEMENT,
                "/outcome");
    }

    @Test
    void an_end_recorded_in_error_is_taken_back_and_the_case_holds_its_key_again() {
        referred();
        person.refuses(new RetractEnd(CASE, "r"), NOT_ENDED, "/jobseeker");
        person.given(end("2025-03-10"));
        assertThat(person.when(new RetractEnd(CASE, "still seeking"))).singleElement()
                .isInstanceOfSatisfying(EndRetracted.class, event -> assertThat(event.takes()).extracting("key")
                        .containsExactly("open-case:" + SERVICE + ":" + AWA,
                                "jobseeker:" + AWA + ":" + SERVICE));
        assertThat(person.when(new RetractEnd(CASE, "still seeking"))).as("twice").isEmpty();
        assertThat(person.when(end("2025-03-11"))).as("ended anew").hasSize(1);
        assertThat(person.when(new RetractEnd(CASE, "still seeking"))).hasSize(1);
    }

    @Test
    void the_entries_of_a_whole_history_that_was_retracted_add_up_to_nothing() {
        placed();
        person.given(correctRegistration(aged(AgeBand.AGE_25_29, "LOW_INCOME"), "2025-02-02"), check(3, "2025-06-01"),
                found(6, RetentionOutcome.IN_OTHER_JOB, "2025-09-01"),
                correctPlacement(aged(AgeBand.AGE_25_29, "LOW_INCOME"), "2025-02-28"),
                correctRetention(6, RetentionOutcome.IN_SAME_JOB, "2025-09-02"), check(12, "2026-03-01"),
                correctPlacement(aged(AgeBand.AGE_35_54), "2025-02-28"),
                place(SECOND, YOUNG, WORKSHOP, "2025-04-01"), new EndCase(CASE, CaseOutcome.PLACED, day("2025-09-10")));
        assertThat(left()).isNotEmpty();
        for (int month : List.of(3, 6, 12))
            person.given(new RetractRetention(CASE, PLACEMENT, month, "other person"));
        person.given(new RetractPlacement(CASE, PLACEMENT, "other person"),
                new RetractPlacement(CASE, SECOND, "other person"), new RetractRegistration(CASE, "other person"));
        assertThat(left()).isEmpty();
    }

    private void referred() { person.given(register(YOUNG, "2025-02-03"), refer("2025-02-10")); }

    private void placed() {
        referred();
        person.given(place(YOUNG, "2025-03-01"));
    }

    private static void broken(EmploymentEvent event, EmploymentRule... rules) {
        assertThat(((Flagged) event).breaches()).extracting("rule")
                .containsExactlyElementsOf(List.of(rules).stream().map(EmploymentRule::code).toList());
    }

    private List<String> measuresOfPlacing(Attributes attributes) { return measuresOfPlacing("SN", attributes); }

    private List<String> measuresOfPlacing(String country, Attributes attributes) {
        var other = new Case<EmploymentCommand, EmploymentState, EmploymentEvent>(EmploymentState.START,
                Employment::decide, Employment::evolve, facts);
        other.given(registerIn(country, YOUNG, null), refer("2025-02-10"));
        return measures(other.when(place(attributes, "2025-03-01")));
    }

    private static List<String> measures(List<EmploymentEvent> events) {
        return entriesOf(events).stream().map(Entry::measure).toList();
    }

    private static List<Entry> entriesOf(List<EmploymentEvent> events) {
        return events.stream().filter(Counted.class::isInstance).flatMap(event -> ((Counted) event).entries().stream())
                .toList();
    }

    /** What all entries of the history add up to, by measure and age; nothing where they cancel out exactly. */
    private Map<String, Decimal> left() {
        var exact = new HashMap<Entry, Decimal>();
        for (var entry : entriesOf(person.history()))
            exact.merge(new Entry(entry.measure(), entry.subject(), Decimal.ONE, entry.occurredOn(),
                    entry.dimensions()), entry.quantity(), Decimal::plus);
        var left = new HashMap<String, Decimal>();
        exact.forEach((entry, sum) -> {
            if (sum.sign() != 0)
                left.merge(entry.measure() + " "
                        + entry.dimensions().values().get(Dimension.AGE_BAND).getFirst(), sum, Decimal::plus);
        });
        return left;
    }

    private static RegisterJobseeker register(Attributes attributes, String day) {
        return new RegisterJobseeker(CASE, AWA, SERVICE, setting(PROJECT, "100", "SN"), attributes, null,
                FieldDate.parse(day));
    }

    private static RegisterJobseeker register(Attributes attributes, AgeException exception) {
        return registerIn("SN", attributes, exception);
    }

    private static RegisterJobseeker registerIn(String country, Attributes attributes,
            @Nullable AgeException exception) {
        return new RegisterJobseeker(CASE, AWA, SERVICE, setting(PROJECT, "100", country), attributes, exception,
                FieldDate.parse("2025-02-03"));
    }

    private static RegisterJobseeker in(Setting setting) {
        return new RegisterJobseeker(CASE, AWA, SERVICE, setting, YOUNG, null, FieldDate.parse("2025-02-03"));
    }

    private static CorrectRegistration correctRegistration(Attributes attributes, String day) {
        return new CorrectRegistration(CASE, attributes, null, FieldDate.parse(day), "misread");
    }

    private static ProfileJobseeker profile(String day, String... barriers) {
        return new ProfileJobseeker(CASE, List.of(barriers), FieldDate.parse(day));
    }

    private static ReferJobseeker refer(String day) { return refer(REFERRAL, day); }

    private static ReferJobseeker refer(UUID referral, String day) {
        return new ReferJobseeker(CASE, referral, Destination.EMPLOYER, EMPLOYER, FieldDate.parse(day));
    }

    private static CorrectReferral correctReferral(String day) {
        return new CorrectReferral(CASE, REFERRAL, Destination.TRAINING, null, FieldDate.parse(day), "misread");
    }

    private static PlaceJobseeker place(Attributes attributes, String day) {
        return place(PLACEMENT, attributes, SHOP, day);
    }

    private static PlaceJobseeker placeIn(Job job) { return place(PLACEMENT, YOUNG, job, "2025-03-01"); }

    private static PlaceJobseeker place(UUID placement, Attributes attributes, Job job, String day) {
        return new PlaceJobseeker(CASE, placement, REFERRAL, attributes, job, FieldDate.parse(day), null);
    }

    private static CorrectPlacement correctPlacement(Attributes attributes, String day) {
        return new CorrectPlacement(CASE, PLACEMENT, REFERRAL, attributes, SHOP, FieldDate.parse(day), null, "misread");
    }

    private static CheckRetention check(int month, String day) {
        return found(month, RetentionOutcome.IN_SAME_JOB, day);
    }

    private static CheckRetention found(int month, RetentionOutcome outcome, String day) {
        return new CheckRetention(CASE, PLACEMENT, month, outcome, FieldDate.parse(day), null);
    }

    private static CorrectRetention correctRetention(int month, RetentionOutcome outcome, String day) {
        return new CorrectRetention(CASE, PLACEMENT, month, outcome, FieldDate.parse(day), null, "misread");
    }

    private static EndCase end(String day) { return new EndCase(CASE, CaseOutcome.LOST_FROM_SIGHT, day(day)); }

    private static LocalDate day(String text) { return LocalDate.parse(text); }

    private static Attributes aged(AgeBand age, String... disadvantages) {
        return new Attributes("SN", Sex.FEMALE, age, false, Disability.NO, DisabilityMethod.DECLARED,
                MigrationStatus.NOT_MIGRANT, StatusInEmployment.NOT_EMPLOYED, "UNKNOWN", Settlement.URBAN,
                List.of(disadvantages), "SN-DK");
    }

    private static Setting setting(UUID project, String share, String country) {
        return new Setting(List.of(new ProjectShare(project, Percentage.of(share))), new Place(country, null, null),
                null, null, List.of("C088"), List.of(Aim.EMPLOYMENT_POLICY));
    }
}
