package org.cooptrack.command.hiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.hiv.HivRule.*;
import static org.cooptrack.events.hiv.Side.EMPLOYER;
import static org.cooptrack.events.hiv.Side.WORKERS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.hiv.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class HivTest {
    private static final UUID PROGRAMME = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID WORKPLACE = UUID.fromString("01980000-0000-7000-8000-00000000000b");
    private static final UUID UNION = UUID.fromString("01980000-0000-7000-8000-0000000000c3");
    private static final String CLAIM = "hiv-workplace:" + WORKPLACE;

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2026-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2026-06-01", ProjectStatus.SUSPENDED).stream("organisation:" + UNION);
    private final Case<HivCommand, HivState, HivEvent> programme = new Case<>(HivState.START, Hiv::decide, Hiv::evolve,
            facts);

    // Workers reached

    @Test
    void workers_reached_are_those_employed_from_the_day_the_programme_began() {
        var event = (ProgrammeStarted) programme.when(start("2026-02-01", 100)).getFirst();
        assertThat(event.breaches()).isEmpty();
        assertThat(moves(event)).containsExactlyInAnyOrder("hiv-programmes-in-force 2026-02-01 1",
                "hiv-workers-reached 2026-02-01 100");
        assertThat(event.entries()).filteredOn(entry -> entry.measure().equals(Reach.WORKERS)).hasSize(2).first()
                .satisfies(entry -> {
                    assertThat(entry.subject()).isNull();
                    assertThat(entry.dimensions().values()).containsEntry(Dimension.SEX, List.of("FEMALE"))
                            .containsEntry(Dimension.COUNTRY, List.of("SN"))
                            .containsEntry(Dimension.BASIS, List.of("ADMINISTRATIVE_RECORD"));
                });
    }

    @Test
    void two_programmes_at_one_workplace_never_count_its_workers_twice() {
        assertThat(((Claiming) programme.when(start("2026-02-01", 100)).getFirst()).takes())
                .containsExactly(Claim.during(CLAIM, day("2026-02-01"), null));
        Case.taken(start("2026-02-01", 100), CLAIM, WORKPLACE_HAS_PROGRAMME, "/workplace");
        Case.taken(new RetractEnd(PROGRAMME, "r"), CLAIM, WORKPLACE_HAS_PROGRAMME, "/occurredOn");
    }

    @Test
    void a_workplace_is_free_again_from_the_day_its_programme_ended() {
        programme.given(start("2026-02-01", 100));
        var ended = (Claiming) programme.when(end("2026-05-01")).getFirst();
        assertThat(ended.releases()).containsExactly(CLAIM);
        assertThat(ended.takes()).containsExactly(Claim.during(CLAIM, day("2026-02-01"), day("2026-05-01")));
        assertThat(((Claiming) programme.when(new RetractEnd(PROGRAMME, "r")).getFirst()).takes())
                .containsExactly(Claim.during(CLAIM, day("2026-02-01"), null));
        var retracted = (Claiming) programme.when(new RetractStart(PROGRAMME, "r")).getFirst();
        assertThat(retracted.releases()).containsExactly(CLAIM);
        assertThat(retracted.takes()).isEmpty();
    }

    @Test
    void a_programme_told_late_may_have_ended_already() {
        var event = (ProgrammeStarted) programme.when(start("2026-02-01", 100, "2026-04-01")).getFirst();
        assertThat(moves(event)).containsExactlyInAnyOrder("hiv-programmes-in-force 2026-02-01 1",
                "hiv-programmes-in-force 2026-04-01 -1", "hiv-workers-reached 2026-02-01 100",
                "hiv-workers-reached 2026-04-01 -100");
        assertThat(event.takes()).containsExactly(Claim.during(CLAIM, day("2026-02-01"), day("2026-04-01")));
    }

    @Test
    void a_revised_headcount_reaches_the_new_number_from_its_day_on() {
        programme.given(start("2026-02-01", 100));
        assertThat(moves(programme.when(revise("2026-04-01", 80)).getFirst())).containsExactlyInAnyOrder(
                "hiv-workers-reached 2026-04-01 -100", "hiv-workers-reached 2026-04-01 80");
        assertThat(programme.when(revise("2026-04-01", 80))).isEmpty();
        programme.refuses(revise("2026-04-01", 81), HEADCOUNT_DIFFERS, "/occurredOn");
        programme.refuses(revise("2026-02-01", 81), HEADCOUNT_DIFFERS, "/occurredOn");
    }

    @Test
    void a_headcount_that_comes_late_counts_until_the_next_one() {
        programme.given(start("2026-02-01", 100), revise("2026-05-01", 80), revise("2026-03-01", 90));
        assertThat(reachedOn("2026-02-28")).isEqualTo(100);
        assertThat(reachedOn("2026-04-30")).isEqualTo(90);
        assertThat(reachedOn("2026-05-01")).isEqualTo(80);
    }

    @Test
    void a_workplace_without_workers_is_a_true_zero() {
        programme.given(start("2026-02-01", 100), revise("2026-04-01", 0));
        assertThat(reachedOn("2026-04-01")).isZero();
        assertThat(programme.when(revise("2026-05-01", 10))).hasSize(1);
        assertThat(reachedOn("2026-05-01")).isEqualTo(10);
    }

    @Test
    void nobody_is_reached_from_the_day_the_programme_ended() {
        programme.given(start("2026-02-01", 100), revise("2026-04-01", 80));
        assertThat(moves(programme.when(end("2026-05-01")).getFirst())).containsExactlyInAnyOrder(
                "hiv-programmes-in-force 2026-05-01 -1", "hiv-workers-reached 2026-05-01 -80");
        assertThat(programme.when(end("2026-05-01"))).isEmpty();
        programme.refuses(end("2026-05-02"), ALREADY_ENDED, "/occurredOn");
    }

    @Test
    void a_headcount_of_after_the_end_is_recorded_with_a_quality_issue_and_reaches_nobody() {
        programme.given(start("2026-02-01", 100), end("2026-05-01"));
        assertThat(broken(revise("2026-05-02", 70))).containsExactly("hiv.outside-programme");
        assertThat(reachedOn("2026-06-01")).isZero();
        programme.given(new RetractEnd(PROGRAMME, "it goes on"));
        assertThat(reachedOn("2026-06-01")).isEqualTo(70);
    }

    // Start

    @Test
    void a_programme_begins_once() {
        programme.given(start("2026-02-01", 100), revise("2026-04-01", 80));
        assertThat(programme.when(start("2026-02-01", 100))).isEmpty();
        programme.refuses(start("2026-02-01", 101), ALREADY_STARTED, "/programme");
    }

    @Test
    void a_programme_belongs_wholly_to_projects_that_exist() {
        programme.refuses(start(setting(PROJECT, "99"), "2026-02-01", 1), SHARES_NOT_WHOLE, "/setting/projects");
        programme.refuses(start(setting(UNION, "100"), "2026-02-01", 1), PROJECT_UNKNOWN, "/setting/projects");
        facts.notOnList("Country", "SN");
        programme.refuses(start("2026-02-01", 1), EverywhereRule.CODE_NOT_ON_LIST, "/setting/place/country");
    }

    @Test
    void a_programme_that_began_while_the_project_was_not_active_is_recorded_with_a_quality_issue() {
        assertThat(broken(start("2026-06-10", 100))).containsExactly("hiv.project-not-active-on-day");
    }

    @Test
    void nothing_happens_to_a_programme_that_did_not_begin() {
        programme.refuses(end("2026-05-01"), UNKNOWN, "/programme");
        programme.refuses(revise("2026-05-01", 1), UNKNOWN, "/programme");
        programme.refuses(new RetractStart(PROGRAMME, "r"), UNKNOWN, "/programme");
    }

    @Test
    void nothing_happens_in_the_future() {
        programme.refuses(start("2026-07-02", 100), IN_THE_FUTURE, "/occurredOn");
        programme.refuses(start("2026-02-01", 100, "2026-07-02"), IN_THE_FUTURE, "/endedOn");
        programme.given(start("2026-02-01", 100));
        programme.refuses(correctStart("2026-07-02", 100), IN_THE_FUTURE, "/occurredOn");
        programme.refuses(revise("2026-07-02", 1), IN_THE_FUTURE, "/occurredOn");
        programme.refuses(adopt("2026-07-02", by(EMPLOYER), by(WORKERS)), IN_THE_FUTURE, "/occurredOn");
        programme.refuses(train(1, "2027", 1), IN_THE_FUTURE, "/occurredOn");
        programme.refuses(hold(1, "2026-07-02", 1), IN_THE_FUTURE, "/occurredOn");
        programme.refuses(refer(1, "2026-08", 1), IN_THE_FUTURE, "/occurredOn");
        programme.refuses(end("2026-07-02"), IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void what_is_impossible_of_a_headcount_is_refused() {
        programme.refuses(start("2026-02-01", -1), HEADCOUNT_NEGATIVE, "/headcount");
        programme.refuses(start("2026-02-01", estimated(null)), ESTIMATE_MISSING, "/headcount/estimate");
        programme.refuses(start("2026-02-01", estimated(new Estimate(EstimateMethod.INFORMED_JUDGEMENT, 91, 99))),
                ESTIMATE_OUT_OF_RANGE, "/headcount/estimate");
        assertThat(programme
                .when(start("2026-02-01", estimated(new Estimate(EstimateMethod.INFORMED_JUDGEMENT, 80, 99)))))
                .hasSize(1);
    }

    @Test
    void evidence_is_of_a_known_category() {
        facts.notOnList("DocumentCategory", "Z");
        programme.given(start("2026-02-01", 100));
        var evidence = new Evidence("https://files.example/payroll.pdf", null, "Z");
        programme.refuses(new ReviseHeadcount(PROGRAMME, day("2026-03-01"), women(1), evidence),
                EverywhereRule.CODE_NOT_ON_LIST, "/evidence/category");
        programme.refuses(new AdoptPolicy(PROGRAMME, day("2026-03-01"), List.of(by(EMPLOYER), by(WORKERS)), evidence),
                EverywhereRule.CODE_NOT_ON_LIST, "/evidence/category");
    }

    @Test
    void a_corrected_start_moves_the_programme_and_its_workers() {
        programme.given(start("2026-02-01", 100));
        assertThat(moves(programme.when(correctStart("2026-02-10", 99)).getFirst())).containsExactlyInAnyOrder(
                "hiv-programmes-in-force 2026-02-01 -1", "hiv-programmes-in-force 2026-02-10 1",
                "hiv-workers-reached 2026-02-01 -100", "hiv-workers-reached 2026-02-10 99");
        assertThat(programme.when(correctStart("2026-02-10", 99))).isEmpty();
        programme.given(revise("2026-04-01", 80), end("2026-05-01"));
        programme.refuses(correctStart("2026-04-01", 99), HEADCOUNT_DIFFERS, "/occurredOn");
        programme.refuses(correctStart("2026-05-01", 99), ENDED_BEFORE_STARTED, "/occurredOn");
    }

    @Test
    void a_start_or_end_that_leaves_what_is_known_outside_is_recorded_with_a_quality_issue() {
        programme.given(start("2026-02-01", 100), hold(1, "2026-03-10", 20));
        assertThat(broken(correctStart("2026-03-11", 100))).containsExactly("hiv.leaves-records-outside");
        programme.given(correctStart("2026-02-01", 100));
        assertThat(broken(end("2026-03-10"))).containsExactly("hiv.leaves-records-outside");
        assertThat(broken(correctEnd("2026-03-11"))).isEmpty();
    }

    @Test
    void a_correction_names_the_latest_event_that_says_it() {
        programme.given(start("2026-02-01", 100), revise("2026-04-01", 80));
        var first = (StartCorrected) programme.when(correctStart("2026-02-02", 100)).getFirst();
        var second = (StartCorrected) programme.when(correctStart("2026-02-03", 100)).getFirst();
        assertThat(first.amends()).isEqualTo(new EventId("case:1", 1));
        assertThat(second.amends()).isEqualTo(new EventId("case:1", 2));
        assertThat(second.before()).isEqualTo(first.after());
    }

    @Test
    void a_programme_of_which_records_stand_is_not_retracted() {
        for (HivCommand record : List.of(revise("2026-04-01", 80), hold(1, "2026-03-10", 20),
                adopt("2026-03-01", by(EMPLOYER), by(WORKERS)))) {
            var other = new Case<>(HivState.START, Hiv::decide, Hiv::evolve, facts);
            other.given(start("2026-02-01", 100), record);
            other.refuses(new RetractStart(PROGRAMME, "r"), RECORDS_STAND, "/programme");
        }
    }

    @Test
    void a_headcount_that_was_not_recorded_is_neither_corrected_nor_retracted() {
        programme.given(start("2026-02-01", 100));
        programme.refuses(correctHeadcount("2026-02-01", 99), HEADCOUNT_UNKNOWN, "/occurredOn");
        programme.refuses(new RetractHeadcount(PROGRAMME, day("2026-04-01"), "r"), HEADCOUNT_UNKNOWN, "/occurredOn");
    }

    @Test
    void a_corrected_headcount_moves_the_workers_reached_by_the_difference() {
        programme.given(start("2026-02-01", 100), revise("2026-04-01", 80));
        assertThat(moves(programme.when(correctHeadcount("2026-04-01", 85)).getFirst())).containsExactlyInAnyOrder(
                "hiv-workers-reached 2026-04-01 -80", "hiv-workers-reached 2026-04-01 85");
        assertThat(programme.when(correctHeadcount("2026-04-01", 85))).isEmpty();
        programme.given(new RetractHeadcount(PROGRAMME, day("2026-04-01"), "r"));
        assertThat(reachedOn("2026-06-01")).isEqualTo(100);
    }

    // Policy

    @Test
    void a_policy_without_the_signatures_of_employer_and_workers_is_refused() {
        programme.given(start("2026-02-01", 100));
        programme.refuses(adopt("2026-03-01"), POLICY_WITHOUT_BOTH_SIDES, "/signatures");
        programme.refuses(adopt("2026-03-01", by(EMPLOYER)), POLICY_WITHOUT_BOTH_SIDES, "/signatures");
        programme.refuses(adopt("2026-03-01", by(WORKERS), by(WORKERS, UNION)), POLICY_WITHOUT_BOTH_SIDES,
                "/signatures");
        assertThat(moves(programme.when(adopt("2026-03-01", by(EMPLOYER), by(WORKERS, UNION))).getFirst()))
                .containsExactly("hiv-policies-adopted 2026-03-01 1");
    }

    @Test
    void a_side_signs_once_and_through_an_organisation_that_is_known() {
        programme.given(start("2026-02-01", 100));
        programme.refuses(adopt("2026-03-01", by(EMPLOYER), by(EMPLOYER), by(WORKERS)), SIGNATURE_TWICE,
                "/signatures");
        programme.refuses(adopt("2026-03-01", by(EMPLOYER), by(WORKERS, PROJECT)), SIGNATORY_UNKNOWN, "/signatures");
    }

    @Test
    void a_policy_is_adopted_after_it_was_signed_and_while_the_programme_is_in_force() {
        programme.given(start("2026-02-01", 100));
        programme.refuses(adopt("2026-02-19", by(EMPLOYER), by(WORKERS)), ADOPTED_BEFORE_SIGNED, "/occurredOn");
        programme.given(correctStart("2026-03-10", 100));
        programme.refuses(adopt("2026-03-09", by(EMPLOYER), by(WORKERS)), POLICY_OUTSIDE_PROGRAMME, "/occurredOn");
    }

    @Test
    void a_policy_is_adopted_once_and_put_right() {
        programme.given(start("2026-02-01", 100));
        programme.refuses(correctPolicy("2026-03-01", by(EMPLOYER), by(WORKERS)), POLICY_MISSING, "/programme");
        programme.refuses(new RetractPolicy(PROGRAMME, "r"), POLICY_MISSING, "/programme");
        programme.given(adopt("2026-03-01", by(EMPLOYER), by(WORKERS)));
        assertThat(programme.when(adopt("2026-03-01", by(EMPLOYER), by(WORKERS)))).isEmpty();
        programme.refuses(adopt("2026-03-02", by(EMPLOYER), by(WORKERS)), POLICY_DIFFERS, "/programme");
        assertThat(moves(programme.when(correctPolicy("2026-03-02", by(EMPLOYER), by(WORKERS))).getFirst()))
                .containsExactly("hiv-policies-adopted 2026-03-01 -1", "hiv-policies-adopted 2026-03-02 1");
        assertThat(programme.when(correctPolicy("2026-03-02", by(EMPLOYER), by(WORKERS)))).isEmpty();
        programme.refuses(correctPolicy("2026-03-02", by(EMPLOYER)), POLICY_WITHOUT_BOTH_SIDES, "/signatures");
    }

    // What it did

    @Test
    void contacts_are_attendances_and_no_workers_reached() {
        programme.given(start("2026-02-01", 100), hold(1, "2026-03-10", 60), hold(2, "2026-03-17", 60));
        assertThat(total()).containsEntry("hiv-contacts", 120L).containsEntry("hiv-sessions-held", 2L)
                .containsEntry("hiv-workers-reached", 100L);
    }

    @Test
    void a_session_to_which_nobody_came_was_held_all_the_same() {
        programme.given(start("2026-02-01", 100));
        assertThat(moves(programme.when(hold(1, "2026-03-10", 0)).getFirst()))
                .containsExactly("hiv-sessions-held 2026-03-10 1");
    }

    @Test
    void nobody_trained_and_nobody_referred_are_no_facts() {
        programme.given(start("2026-02-01", 100));
        programme.refuses(train(1, "2026-03", 0), NOBODY_COUNTED, "/headcount");
        programme.refuses(refer(1, "2026-03", 0), NOBODY_COUNTED, "/headcount");
        programme.refuses(refer(1, "2026-03", -2), HEADCOUNT_NEGATIVE, "/headcount");
    }

    @Test
    void what_a_programme_did_is_numbered_and_recorded_once() {
        programme.given(start("2026-02-01", 100));
        programme.refuses(train(0, "2026-03", 5), NUMBER_BELOW_ONE, "/number");
        programme.given(train(1, "2026-03", 5), hold(1, "2026-03-10", 60), refer(1, "2026-03", 7));
        for (var same : List.of(train(1, "2026-03", 5), hold(1, "2026-03-10", 60), refer(1, "2026-03", 7)))
            assertThat(programme.when(same)).isEmpty();
        programme.refuses(train(1, "2026-03", 6), NUMBER_DIFFERS, "/number");
        programme.refuses(hold(1, "2026-03-11", 60), NUMBER_DIFFERS, "/number");
        programme.refuses(refer(1, "2026-04", 7), NUMBER_DIFFERS, "/number");
    }

    @Test
    void what_was_not_recorded_is_neither_corrected_nor_retracted() {
        programme.given(start("2026-02-01", 100));
        programme.refuses(new CorrectSession(PROGRAMME, 3, Theme.PREVENTION, FieldDate.parse("2026-03"), women(1),
                "r"), NUMBER_UNKNOWN, "/number");
        programme.refuses(new RetractPeerEducators(PROGRAMME, 3, "r"), NUMBER_UNKNOWN, "/number");
        programme.refuses(new RetractReferrals(PROGRAMME, 3, "r"), NUMBER_UNKNOWN, "/number");
        programme.refuses(new RetractEnd(PROGRAMME, "r"), NOT_ENDED, "/programme");
        programme.refuses(correctEnd("2026-05-01"), NOT_ENDED, "/programme");
    }

    @Test
    void what_was_done_before_the_programme_began_is_recorded_with_a_quality_issue() {
        programme.given(start("2026-02-01", 100));
        assertThat(broken(hold(1, "2026-01-31", 5))).containsExactly("hiv.outside-programme");
        assertThat(broken(train(1, "2026-01", 5))).containsExactly("hiv.outside-programme");
        assertThat(broken(refer(1, "2026-02", 5))).isEmpty();
    }

    @Test
    void what_was_done_while_the_project_was_not_active_is_recorded_with_a_quality_issue() {
        programme.given(start("2026-02-01", 100));
        assertThat(broken(refer(1, "2026-06-10", 5))).containsExactly("hiv.project-not-active-on-day");
        assertThat(((Flagged) programme.when(refer(2, "2026-06-10", 5)).getFirst()).breaches()).containsExactly(
                new Breach("hiv.project-not-active-on-day", "/occurredOn", "project:" + PROJECT, day("2026-07-30")));
    }

    @Test
    void a_session_of_march_reported_in_june_is_accepted_though_the_programme_ended_meanwhile() {
        programme.given(start("2026-02-01", 100), end("2026-05-01"));
        assertThat(broken(hold(1, "2026-03-10", 5))).isEmpty();
    }

    @Test
    void a_corrected_number_takes_the_place_of_the_wrong_one() {
        programme.given(start("2026-02-01", 100), train(1, "2026-03", 5), hold(1, "2026-03-10", 60),
                refer(1, "2026-03", 7));
        programme.given(new CorrectPeerEducators(PROGRAMME, 1, FieldDate.parse("2026-03"), women(6), "r"),
                new CorrectSession(PROGRAMME, 1, Theme.SUPPORT, FieldDate.parse("2026-03-11"), women(61), "r"),
                new CorrectReferrals(PROGRAMME, 1, FieldDate.parse("2026-03"), women(8), "r"));
        assertThat(total()).containsEntry("hiv-peer-educators-trained", 6L).containsEntry("hiv-contacts", 61L)
                .containsEntry("hiv-sessions-held", 1L).containsEntry("hiv-referrals", 8L);
        assertThat(programme.when(new CorrectReferrals(PROGRAMME, 1, FieldDate.parse("2026-03"), women(8), "r")))
                .isEmpty();
    }

    // End

    @Test
    void a_programme_ends_after_it_began() {
        programme.given(start("2026-02-01", 100));
        programme.refuses(end("2026-02-01"), ENDED_BEFORE_STARTED, "/occurredOn");
        programme.refuses(start("2026-02-01", 1, "2026-01-31"), ENDED_BEFORE_STARTED, "/endedOn");
    }

    @Test
    void a_corrected_end_moves_the_day_until_which_workers_are_reached() {
        programme.given(start("2026-02-01", 100), end("2026-05-01"));
        assertThat(moves(programme.when(correctEnd("2026-05-10")).getFirst())).containsExactlyInAnyOrder(
                "hiv-programmes-in-force 2026-05-01 1", "hiv-programmes-in-force 2026-05-10 -1",
                "hiv-workers-reached 2026-05-01 100", "hiv-workers-reached 2026-05-10 -100");
        assertThat(programme.when(correctEnd("2026-05-10"))).isEmpty();
        programme.refuses(correctEnd("2026-01-10"), ENDED_BEFORE_STARTED, "/occurredOn");
    }

    @Test
    void what_was_taken_back_is_taken_back_again_without_a_new_event_until_it_is_said_anew() {
        var history = List.of(revise("2026-04-01", 80), adopt("2026-03-01", by(EMPLOYER), by(WORKERS)),
                train(1, "2026-03", 5), hold(1, "2026-03-10", 60), refer(1, "2026-03", 7), end("2026-05-01"));
        var back = List.<HivCommand>of(new RetractEnd(PROGRAMME, "r"), new RetractReferrals(PROGRAMME, 1, "r"),
                new RetractSession(PROGRAMME, 1, "r"), new RetractPeerEducators(PROGRAMME, 1, "r"),
                new RetractPolicy(PROGRAMME, "r"), new RetractHeadcount(PROGRAMME, day("2026-04-01"), "r"));
        programme.given(start("2026-02-01", 100));
        for (int round = 0; round < 2; round++) {
            history.forEach(wish -> assertThat(programme.when(wish)).hasSize(1));
            back.forEach(wish -> assertThat(programme.when(wish)).hasSize(1));
            back.forEach(wish -> assertThat(programme.when(wish)).as("twice").isEmpty());
        }
        var never = new RetractStart(PROGRAMME, "r");
        assertThat(programme.when(never)).hasSize(1);
        assertThat(programme.when(never)).isEmpty();
        assertThat(sums()).as("nothing is left on any day").isEmpty();
        programme.refuses(end("2026-05-01"), UNKNOWN, "/programme");
        assertThat(programme.when(start("2026-02-02", 90))).hasSize(1);
    }

    private List<String> broken(HivCommand wish) {
        return ((Flagged) programme.when(wish).getFirst()).breaches().stream().map(Breach::rule).toList();
    }

    /** What adds to a sum, or takes from it; zeros that are said move none. */
    private static List<String> moves(HivEvent event) {
        return ((Counted) event).entries().stream().filter(entry -> entry.quantity().sign() != 0)
                .map(entry -> entry.measure() + " " + entry.occurredOn() + " " + entry.quantity()).toList();
    }

    private List<Entry> entries() {
        return programme.history().stream().filter(Counted.class::isInstance)
                .flatMap(event -> ((Counted) event).entries().stream()).toList();
    }

    private long reachedOn(String day) {
        return entries().stream().filter(entry -> entry.measure().equals(Reach.WORKERS))
                .filter(entry -> !entry.occurredOn().isAfter(day(day)))
                .mapToLong(entry -> entry.quantity().value().longValueExact()).sum();
    }

    private Map<String, Long> total() {
        var sums = new HashMap<String, Long>();
        entries().forEach(entry -> sums.merge(entry.measure(), entry.quantity().value().longValueExact(), Long::sum));
        return sums;
    }

    private Map<List<Object>, Long> sums() {
        var sums = new HashMap<List<Object>, Long>();
        entries().forEach(entry -> sums.merge(List.of(entry.measure(), entry.occurredOn(), entry.dimensions()),
                entry.quantity().value().longValueExact(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static StartProgramme start(String day, int women) { return start(day, women(women)); }

    private static StartProgramme start(String day, Headcount count) {
        return new StartProgramme(PROGRAMME, WORKPLACE, setting(PROJECT, "100"), count, day(day), null, null);
    }

    private static StartProgramme start(String day, int women, String ended) {
        return new StartProgramme(PROGRAMME, WORKPLACE, setting(PROJECT, "100"), women(women), day(day), day(ended),
                null);
    }

    private static StartProgramme start(Setting setting, String day, int women) {
        return new StartProgramme(PROGRAMME, WORKPLACE, setting, women(women), day(day), null, null);
    }

    private static Setting setting(UUID project, String share) {
        return new Setting(List.of(new ProjectShare(project, Percentage.of(share))),
                new Place("SN", null, "Africa/Dakar"), null, null, List.of("R200"), List.of());
    }

    private static CorrectStart correctStart(String day, int women) {
        return new CorrectStart(PROGRAMME, women(women), day(day), null, "misread");
    }

    private static ReviseHeadcount revise(String day, int women) {
        return new ReviseHeadcount(PROGRAMME, day(day), women(women), null);
    }

    private static CorrectHeadcount correctHeadcount(String day, int women) {
        return new CorrectHeadcount(PROGRAMME, day(day), women(women), null, "misread");
    }

    private static AdoptPolicy adopt(String day, Signature... signatures) {
        return new AdoptPolicy(PROGRAMME, day(day), List.of(signatures), null);
    }

    private static CorrectPolicy correctPolicy(String day, Signature... signatures) {
        return new CorrectPolicy(PROGRAMME, day(day), List.of(signatures), null, "misread");
    }

    private static Signature by(Side side) { return new Signature(side, null, day("2026-02-20")); }

    private static Signature by(Side side, UUID organisation) {
        return new Signature(side, organisation, day("2026-02-20"));
    }

    private static TrainPeerEducators train(int number, String day, int women) {
        return new TrainPeerEducators(PROGRAMME, number, FieldDate.parse(day), women(women));
    }

    private static HoldSession hold(int number, String day, int women) {
        return new HoldSession(PROGRAMME, number, Theme.PREVENTION, FieldDate.parse(day), women(women));
    }

    private static ReferWorkers refer(int number, String day, int women) {
        return new ReferWorkers(PROGRAMME, number, FieldDate.parse(day), women(women));
    }

    private static EndProgramme end(String day) { return new EndProgramme(PROGRAMME, day(day)); }

    private static CorrectEnd correctEnd(String day) { return new CorrectEnd(PROGRAMME, day(day), "misread"); }

    private static Headcount women(int women) {
        return new Headcount(women, 0, 0, 0, CountBasis.ADMINISTRATIVE_RECORD, null);
    }

    private static Headcount estimated(Estimate estimate) {
        return new Headcount(90, 0, 0, 0, CountBasis.ESTIMATED, estimate);
    }

    private static LocalDate day(String day) { return LocalDate.parse(day); }
}
