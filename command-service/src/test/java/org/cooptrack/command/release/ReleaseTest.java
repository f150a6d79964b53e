package org.cooptrack.command.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.release.ReleaseRule.*;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ReleaseTest {
    private static final UUID CASE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID OTHER = UUID.fromString("01980000-0000-7000-8000-00000000000b");
    private static final UUID ENDED = UUID.fromString("01980000-0000-7000-8000-00000000000c");
    private static final UUID OFFICE = UUID.fromString("01980000-0000-7000-8000-0000000000b1");
    private static final UUID SHELTER = UUID.fromString("01980000-0000-7000-8000-0000000000b2");
    private static final UUID FIRST = UUID.fromString("01980000-0000-7000-8000-0000000000d1");
    private static final UUID SECOND = UUID.fromString("01980000-0000-7000-8000-0000000000d2");
    private static final UUID AWA = UUID.fromString("2f0f1a3e-9f6c-4a8e-8f5e-000000000001");
    private static final Coercion FORCED = new Coercion(List.of(Involuntariness.IMPOSSIBILITY_OF_LEAVING),
            List.of(Menace.WITHHELD_DOCUMENTS), List.of());
    private static final Coercion FORCED_CHILD = new Coercion(List.of(), List.of(),
            List.of(ChildCriterion.PARENTS_IN_FORCED_LABOUR));
    private static final Attributes ADULT = aged(AgeBand.AGE_25_29);

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2023-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2024-04-01", ProjectStatus.SUSPENDED)
            .project(PROJECT, "2025-01-01", ProjectStatus.CLOSED)
            .project(OTHER, "2023-01-01", ProjectStatus.ACTIVE).project(ENDED, "2023-01-01", ProjectStatus.ACTIVE)
            .project(ENDED, "2024-01-01", ProjectStatus.CLOSED).stream("office:" + OFFICE)
            .stream("organisation:" + SHELTER);
    private final Case<ReleaseCommand, ReleaseState, ReleaseEvent> person = new Case<>(ReleaseState.START,
            ReleaseLaw::decide, ReleaseLaw::evolve, facts);

    // Identification

    @Test
    void a_person_identified_opens_a_case_that_keeps_its_projects_from_closing() {
        assertThat(person.when(identify("2024-Q1"))).singleElement().isInstanceOfSatisfying(PersonIdentified.class,
                event -> {
                    assertThat(event.breaches()).isEmpty();
                    assertThat(event.takes()).extracting("key").containsExactly("open-release:" + AWA,
                            "open-release-case:" + PROJECT + ":" + CASE);
                    assertThat(event.entries()).extracting(Entry::measure)
                            .containsExactly("identified-in-or-at-risk-of-forced-labour");
                });
    }

    @Test
    void identifying_the_same_twice_is_already_so_and_otherwise_it_is_corrected() {
        person.given(identify("2024-Q1"));
        assertThat(person.when(identify("2024-Q1"))).isEmpty();
        person.refuses(identify("2024-Q2"), ALREADY_IDENTIFIED, "/dossier");
        assertThat(person.when(correctIdentification(Risk.IN_FORCED_LABOUR, "2024-Q2"))).hasSize(1);
        assertThat(person.when(correctIdentification(Risk.IN_FORCED_LABOUR, "2024-Q2"))).as("twice").isEmpty();
    }

    @Test
    void a_person_has_no_second_open_case() {
        Case.taken(identify("2024-Q1"), "open-release:" + AWA, SECOND_OPEN_CASE, "/person");
        Case.taken(new RetractClosure(CASE, Slip.MISREAD), "open-release:" + AWA, SECOND_OPEN_CASE, "/dossier");
        Case.taken(again("2024-Q3"), "open-release:" + AWA, SECOND_OPEN_CASE, "/dossier");
    }

    @Test
    void a_case_belongs_to_projects_that_exist_and_carry_it_whole() {
        person.refuses(identify(setting(SHELTER, "100", null, null), ADULT, "2024-Q1"), PROJECT_UNKNOWN,
                "/setting/projects");
        person.refuses(identify(setting(PROJECT, "99", null, null), ADULT, "2024-Q1"), SHARES_NOT_WHOLE,
                "/setting/projects");
    }

    @Test
    void the_area_is_told_nowhere_in_clear() {
        person.refuses(identify(setting(PROJECT, "100", "SN-DK", null), ADULT, "2024-Q1"),
                EverywhereRule.TOLD_IN_CLEAR, "/setting/place/administrativeArea");
        person.refuses(identify(setting(PROJECT, "100", null, "Africa/Dakar"), ADULT, "2024-Q1"),
                EverywhereRule.TOLD_IN_CLEAR, "/setting/place/timeZone");
        person.refuses(identify(setting(PROJECT, "100", null, null), in("SN-DK"), "2024-Q1"),
                EverywhereRule.TOLD_IN_CLEAR, "/attributes/administrativeArea");
        person.given(identify("2024-Q1"));
        person.refuses(release(FIRST, in("SN-DK"), FORCED, "2024-Q1"), EverywhereRule.TOLD_IN_CLEAR,
                "/attributes/administrativeArea");
    }

    @Test
    void nothing_happens_in_the_future() {
        person.refuses(identify("2026-Q4"), IN_THE_FUTURE, "/details/occurredOn");
        confirmed();
        for (var wish : List.of(protect("2026-Q4"), followUp(3, Finding.FREE, "2026-Q4"), again("2027"),
                close(Outcome.RETURNED_HOME, "2026-Q4"), plan("2026-Q4")))
            person.refuses(wish, IN_THE_FUTURE, "/details/occurredOn");
    }

    @Test
    void nothing_happens_in_a_case_in_which_nobody_is_identified() {
        for (var wish : List.of(release("2024-Q1"), plan("2024-Q1"), close(Outcome.DIED, "2024-Q1"),
                new RetractIdentification(CASE, Slip.MISREAD), accept(Receiver.Kind.PROJECT, OTHER),
                new ReadDetails(CASE, ReadingPurpose.CARE), new RetractClosure(CASE, Slip.MISREAD)))
            person.refuses(wish, UNKNOWN, "/dossier");
    }

    @Test
    void an_identification_retracted_frees_person_and_project_and_may_be_said_again() {
        person.given(identify("2024-Q1"), protect("2024-Q1"));
        assertThat(person.when(new RetractIdentification(CASE, Slip.OTHER_PERSON))).singleElement()
                .isInstanceOfSatisfying(IdentificationRetracted.class, event -> assertThat(event.releases())
                        .containsExactly("open-release:" + AWA, "open-release-case:" + PROJECT + ":" + CASE));
        assertThat(person.when(new RetractIdentification(CASE, Slip.OTHER_PERSON))).as("twice").isEmpty();
        assertThat(person.when(identify("2024-Q2"))).hasSize(1);
    }

    @Test
    void an_identification_is_not_retracted_while_what_followed_stands() {
        var retract = new RetractIdentification(CASE, Slip.MISREAD);
        person.given(identify("2024-Q1"), release("2024-Q1"));
        person.refuses(retract, RELEASES_STAND, "/dossier");
        person.given(new RetractRelease(CASE, FIRST, Slip.MISREAD), plan("2024-Q1"));
        person.refuses(retract, AFTER_CARE_STANDS, "/dossier");
        person.given(close(Outcome.RETURNED_HOME, "2024-Q2"));
        person.refuses(retract, CASE_CLOSED, "/dossier");
        person.given(new RetractClosure(CASE, Slip.MISREAD), new RetractAfterCare(CASE, Slip.MISREAD),
                transfer(Receiver.Kind.PROJECT, OTHER));
        facts.asking("binta");
        person.given(accept(Receiver.Kind.PROJECT, OTHER));
        person.refuses(retract, TRANSFERRED, "/dossier");
    }

    @Test
    void cases_go_on_while_the_project_is_suspended_and_one_outside_its_time_is_a_quality_issue() {
        assertThat(broken(person.when(identify("2024-Q3")))).as("suspended").isEmpty();
        assertThat(broken(person.when(release("2024-Q2")))).as("suspended").isEmpty();
        assertThat(broken(person.when(correctRelease("2025-Q1")))).containsExactly(PROJECT_NOT_RUNNING);
        assertThat(broken(person.when(correctIdentification(Risk.AT_RISK, "2022-Q4"))))
                .containsExactly(PROJECT_NOT_RUNNING);
    }

    // Release and verification

    @Test
    void only_confirmed_releases_count_and_pending_ones_are_shown_beside() {
        person.given(identify("2024-Q1"));
        assertThat(measures(person.when(release("2024-Q1")))).containsExactly("+releases-pending-verification");
        facts.asking("binta");
        assertThat(measures(person.when(new ConfirmRelease(CASE, FIRST, Basis.COURT_DECISION)))).containsExactly(
                "-releases-pending-verification", "+released-from-forced-labour", "+released-or-withdrawn");
        assertThat(person.when(new ConfirmRelease(CASE, FIRST, Basis.COURT_DECISION))).as("twice").isEmpty();
        person.refuses(new RejectRelease(CASE, FIRST, Ground.NOT_FORCED_LABOUR), ALREADY_VERIFIED, "/release");
        assertThat(measures(person.when(new ReopenVerification(CASE, FIRST, Slip.LEARNED_SINCE)))).containsExactly(
                "-released-from-forced-labour", "-released-or-withdrawn", "+releases-pending-verification");
        assertThat(person.when(new ReopenVerification(CASE, FIRST, Slip.LEARNED_SINCE))).as("twice").isEmpty();
        assertThat(measures(person.when(new RejectRelease(CASE, FIRST, Ground.NOT_FORCED_LABOUR))))
                .containsExactly("-releases-pending-verification");
        assertThat(person.when(new RejectRelease(CASE, FIRST, Ground.NOT_FORCED_LABOUR))).as("twice").isEmpty();
    }

    @Test
    void nobody_verifies_the_release_he_recorded_himself() {
        person.given(identify("2024-Q1"), release("2024-Q1"));
        person.refuses(new ConfirmRelease(CASE, FIRST, Basis.CASE_COMMITTEE), VERIFIED_BY_RECORDER, "/release");
        person.refuses(new RejectRelease(CASE, FIRST, Ground.NOT_RELEASED), VERIFIED_BY_RECORDER, "/release");
        facts.asking("binta").onBehalfOf("amina");
        person.refuses(new ConfirmRelease(CASE, FIRST, Basis.CASE_COMMITTEE), VERIFIED_BY_RECORDER, "/release");
        person.refuses(new ReopenVerification(CASE, FIRST, Slip.MISREAD), NOT_VERIFIED, "/release");
    }

    @Test
    void involuntariness_and_menace_of_a_penalty_are_both_recorded_or_it_is_a_quality_issue() {
        person.given(identify("2024-Q1"));
        var involuntary = new Coercion(FORCED.involuntariness(), List.of(), List.of());
        var menaced = new Coercion(List.of(), FORCED.menaces(), FORCED_CHILD.ofChildren());
        assertThat(broken(person.when(release(FIRST, ADULT, involuntary, "2024-Q1"))))
                .containsExactly(INVOLUNTARINESS_OR_MENACE_MISSING);
        assertThat(broken(person.when(correctRelease(ADULT, menaced, "2024-Q1"))))
                .containsExactly(INVOLUNTARINESS_OR_MENACE_MISSING);
        assertThat(broken(person.when(correctRelease(ADULT, FORCED, "2024-Q1")))).isEmpty();
    }

    @Test
    void a_child_is_judged_by_the_separate_criteria_of_the_guidelines_of_2018() {
        person.given(identify("2024-Q1"));
        assertThat(broken(person.when(release(FIRST, aged(AgeBand.AGE_16_17), FORCED, "2024-Q1"))))
                .containsExactly(CHILD_CRITERION_MISSING);
        assertThat(broken(person.when(correctRelease(aged(AgeBand.AGE_16_17), FORCED_CHILD, "2024-Q1")))).isEmpty();
        assertThat(broken(person.when(correctRelease(aged(AgeBand.UNKNOWN), FORCED_CHILD, "2024-Q1"))))
                .containsExactly(AGE_UNKNOWN);
    }

    @Test
    void a_release_is_recorded_once_under_its_id_and_retracted_once() {
        person.given(identify("2024-Q1"), release("2024-Q1"));
        assertThat(person.when(release("2024-Q1"))).as("twice").isEmpty();
        person.refuses(release("2024-Q2"), RELEASE_DIFFERS, "/release");
        assertThat(person.when(correctRelease("2024-Q1"))).as("nothing new").isEmpty();
        person.refuses(new ConfirmRelease(CASE, SECOND, Basis.POLICE_REPORT), RELEASE_UNKNOWN, "/release");
        assertThat(person.when(new RetractRelease(CASE, FIRST, Slip.RECORDED_TWICE))).hasSize(1);
        assertThat(person.when(new RetractRelease(CASE, FIRST, Slip.RECORDED_TWICE))).as("twice").isEmpty();
        assertThat(person.when(release("2024-Q2"))).hasSize(1);
    }

    @Test
    void a_second_release_without_re_exploitation_is_a_quality_issue() {
        person.given(identify("2024-Q1"), release("2024-Q1"));
        assertThat(broken(person.when(release(SECOND, ADULT, FORCED, "2024-Q3"))))
                .containsExactly(RELEASED_WITHOUT_RE_EXPLOITATION);
        person.given(new RetractRelease(CASE, SECOND, Slip.MISREAD), again("2024-Q2"));
        assertThat(broken(person.when(release(SECOND, ADULT, FORCED, "2024-Q3")))).isEmpty();
    }

    @Test
    void a_corrected_release_moves_all_that_counts_after_it() {
        confirmed();
        person.given(followUp(3, Finding.FREE, "2024-Q3"));
        assertThat(measures(person.when(correctRelease(aged(AgeBand.AGE_30_34), FORCED, "2024-Q1"))))
                .containsExactly("-released-from-forced-labour", "-released-or-withdrawn", "-release-follow-ups",
                        "-release-sustained-3-months", "+released-from-forced-labour", "+released-or-withdrawn",
                        "+release-follow-ups", "+release-sustained-3-months");
        person.refuses(correctRelease("2024-Q3"), FOLLOW_UP_TOO_EARLY, "/details/occurredOn");
    }

    // Protection, after-care, reintegration

    @Test
    void protection_and_services_are_recorded_once_and_no_longer_after_the_case_was_closed() {
        person.given(identify("2024-Q1"), protect("2024-Q1"), serve("2024-Q2"));
        assertThat(person.when(protect("2024-Q1"))).as("twice").isEmpty();
        assertThat(person.when(serve("2024-Q2"))).as("twice").isEmpty();
        person.refuses(protect("2024-Q2"), PROTECTION_DIFFERS, "/protection");
        person.refuses(serve("2024-Q3"), SERVICE_DIFFERS, "/provision");
        person.given(close(Outcome.RETURNED_HOME, "2024-Q3"));
        person.refuses(serve(OTHER, "2024-Q4"), CASE_CLOSED, "/dossier");
        assertThat(person.when(serve(OTHER, "2024-Q3"))).as("reported late").hasSize(1);
    }

    @Test
    void protection_and_services_recorded_in_error_are_taken_back_once_and_may_be_said_anew() {
        person.given(identify("2024-Q1"), protect("2024-Q1"), serve("2024-Q2"));
        person.refuses(new RetractProtection(CASE, OFFICE, Slip.MISREAD), PROTECTION_UNKNOWN, "/protection");
        person.refuses(new RetractService(CASE, SHELTER, Slip.MISREAD), SERVICE_UNKNOWN, "/provision");
        assertThat(person.when(new RetractProtection(CASE, SHELTER, Slip.MISREAD))).singleElement()
                .isInstanceOfSatisfying(ProtectionRetracted.class,
                        event -> assertThat(event.amends()).isEqualTo(new EventId("case:1", 1)));
        assertThat(person.when(new RetractService(CASE, OFFICE, Slip.MISREAD))).singleElement()
                .isInstanceOfSatisfying(ServiceRetracted.class,
                        event -> assertThat(event.amends()).isEqualTo(new EventId("case:1", 2)));
        assertThat(person.when(new RetractProtection(CASE, SHELTER, Slip.MISREAD))).as("twice").isEmpty();
        assertThat(person.when(new RetractService(CASE, OFFICE, Slip.MISREAD))).as("twice").isEmpty();
        assertThat(person.when(protect("2024-Q2"))).hasSize(1);
        assertThat(person.when(serve("2024-Q3"))).hasSize(1);
        assertThat(person.when(new RetractService(CASE, OFFICE, Slip.MISREAD))).hasSize(1);
    }

    @Test
    void protection_and_services_are_put_right_each_naming_what_was_said_before_and_taken_back_as_they_stand_then() {
        person.given(identify("2024-Q1"), protect("2024-Q1"), serve("2024-Q2"));
        person.refuses(correctProtection(OFFICE, "2024-Q2"), PROTECTION_UNKNOWN, "/protection");
        person.refuses(correctService(SHELTER, "2024-Q3"), SERVICE_UNKNOWN, "/provision");
        assertThat(person.when(correctProtection(SHELTER, "2024-Q2"))).singleElement()
                .isInstanceOfSatisfying(ProtectionCorrected.class, event -> {
                    assertThat(event.amends()).isEqualTo(new EventId("case:1", 1));
                    assertThat(event.before().safeguard()).isEqualTo(Safeguard.SHELTER);
                    assertThat(event.after().safeguard()).isEqualTo(Safeguard.SAFETY_PLAN);
                });
        assertThat(person.when(correctProtection(SHELTER, "2024-Q2"))).as("already so").isEmpty();
        assertThat(person.when(correctService(OFFICE, "2024-Q3"))).singleElement()
                .isInstanceOfSatisfying(ServiceCorrected.class, event -> {
                    assertThat(event.amends()).isEqualTo(new EventId("case:1", 2));
                    assertThat(event.before().service()).isEqualTo(Service.LEGAL_AID);
                    assertThat(event.after().when().occurredOn()).isEqualTo(FieldDate.parse("2024-Q3"));
                });
        assertThat(person.when(correctService(OFFICE, "2024-Q3"))).as("already so").isEmpty();
        assertThat(person.when(new RetractService(CASE, OFFICE, Slip.MISREAD))).singleElement()
                .isInstanceOfSatisfying(ServiceRetracted.class, event -> {
                    assertThat(event.amends()).isEqualTo(new EventId("case:1", 4));
                    assertThat(event.before()).isEqualTo(Service.HOUSING);
                });
    }

    @Test
    void of_a_closed_case_protection_and_services_are_put_right_to_before_it_was_closed() {
        person.given(identify("2024-Q1"), protect("2024-Q1"), serve("2024-Q2"),
                close(Outcome.RETURNED_HOME, "2024-Q3"));
        person.refuses(correctProtection(SHELTER, "2024-Q4"), CASE_CLOSED, "/dossier");
        person.refuses(correctService(OFFICE, "2024-Q4"), CASE_CLOSED, "/dossier");
        assertThat(person.when(correctProtection(SHELTER, "2024-Q2"))).hasSize(1);
        assertThat(person.when(correctService(OFFICE, "2024-Q3"))).hasSize(1);
    }

    @Test
    void after_care_lasts_from_the_plan_to_the_reintegration() {
        person.given(identify("2024-Q1"));
        assertThat(measures(person.when(plan("2024-Q1")))).containsExactly("+in-after-care");
        assertThat(person.when(plan("2024-Q1"))).as("twice").isEmpty();
        person.refuses(plan("2024-Q2"), AFTER_CARE_STANDS, "/dossier");
        person.refuses(reintegrate("2023-Q4"), BEFORE_AFTER_CARE, "/details/occurredOn");
        assertThat(measures(person.when(reintegrate("2024-Q4")))).containsExactly("+reintegrated-after-forced-labour",
                "-in-after-care");
        assertThat(person.when(reintegrate("2024-Q4"))).as("twice").isEmpty();
        person.refuses(reintegrate("2025-Q1"), ALREADY_REINTEGRATED, "/dossier");
        person.refuses(plan("2025-Q1"), ALREADY_REINTEGRATED, "/dossier");
        person.refuses(new RetractAfterCare(CASE, Slip.MISREAD), NO_AFTER_CARE, "/dossier");
    }

    @Test
    void after_care_and_reintegration_are_corrected_and_retracted_once() {
        person.given(identify("2024-Q1"), plan("2024-Q1"));
        assertThat(measures(person.when(correctPlan("2024-Q2")))).containsExactly("-in-after-care", "+in-after-care");
        assertThat(person.when(correctPlan("2024-Q2"))).as("twice").isEmpty();
        person.given(reintegrate("2024-Q4"));
        assertThat(person.when(correctReintegration("2025-Q1"))).hasSize(1);
        assertThat(person.when(correctReintegration("2025-Q1"))).as("twice").isEmpty();
        assertThat(person.when(new RetractReintegration(CASE, Slip.MISREAD))).hasSize(1);
        assertThat(person.when(new RetractReintegration(CASE, Slip.MISREAD))).as("twice").isEmpty();
        person.refuses(correctReintegration("2025-Q1"), NOT_REINTEGRATED, "/dossier");
        assertThat(person.when(new RetractAfterCare(CASE, Slip.MISREAD))).hasSize(1);
        assertThat(person.when(new RetractAfterCare(CASE, Slip.MISREAD))).as("twice").isEmpty();
        person.refuses(told(new PlanAfterCare(CASE, ADULT, List.of(), day("2024-Q1"))), AFTER_CARE_WITHOUT_NEEDS,
                "/needs");
    }

    // Follow-up and re-exploitation

    @Test
    void a_release_is_followed_up_at_three_six_twelve_and_twenty_four_months_also_beyond_the_end_of_the_project() {
        confirmed();
        person.given(close(Outcome.RETURNED_HOME, "2024-Q4"));
        for (int month : List.of(3, 6, 12, 24))
            assertThat(measures(person.when(followUp(month, Finding.FREE, "2026-Q1")))).containsExactly(
                    "+release-follow-ups", "+release-sustained-" + month + "-months");
        person.refuses(followUp(9, Finding.FREE, "2026-Q1"), FOLLOW_UP_MONTH, "/month");
        assertThat(person.when(followUp(12, Finding.FREE, "2026-Q1"))).as("twice").isEmpty();
        person.refuses(followUp(12, Finding.NOT_FREE, "2026-Q1"), FOLLOW_UP_DIFFERS, "/month");
    }

    @Test
    void nobody_is_free_for_twelve_months_before_they_have_passed() {
        confirmed();
        person.refuses(followUp(12, Finding.FREE, "2024-Q4"), FOLLOW_UP_TOO_EARLY, "/details/occurredOn");
        assertThat(person.when(followUp(12, Finding.FREE, "2025-Q1"))).hasSize(1);
    }

    @Test
    void who_is_not_free_or_was_not_reached_is_asked_but_not_sustained() {
        confirmed();
        assertThat(measures(person.when(followUp(3, Finding.NOT_REACHED, "2024-Q3"))))
                .containsExactly("+release-follow-ups");
        assertThat(measures(person.when(correctFollowUp(3, Finding.FREE, "2024-Q3"))))
                .containsExactly("+release-sustained-3-months");
        assertThat(person.when(correctFollowUp(3, Finding.FREE, "2024-Q3"))).as("twice").isEmpty();
        person.refuses(correctFollowUp(6, Finding.FREE, "2024-Q4"), FOLLOW_UP_UNKNOWN, "/month");
        assertThat(measures(person.when(new RetractFollowUp(CASE, FIRST, 3, Slip.MISREAD)))).containsExactly(
                "-release-follow-ups", "-release-sustained-3-months");
        assertThat(person.when(new RetractFollowUp(CASE, FIRST, 3, Slip.MISREAD))).as("twice").isEmpty();
    }

    @Test
    void a_follow_up_of_a_pending_release_counts_once_it_is_confirmed() {
        person.given(identify("2024-Q1"), release("2024-Q1"));
        assertThat(measures(person.when(followUp(3, Finding.FREE, "2024-Q3")))).isEmpty();
        facts.asking("binta");
        assertThat(measures(person.when(new ConfirmRelease(CASE, FIRST, Basis.COURT_DECISION))))
                .contains("+release-sustained-3-months");
    }

    @Test
    void re_exploitation_reopens_the_case_and_ends_sustained() {
        confirmed();
        person.given(followUp(12, Finding.FREE, "2025-Q1"), close(Outcome.RETURNED_HOME, "2025-Q2"));
        assertThat(person.when(again("2025-Q3"))).singleElement().isInstanceOfSatisfying(PersonReExploited.class,
                event -> {
                    assertThat(event.takes()).extracting("key").containsExactly("open-release:" + AWA,
                            "open-release-case:" + PROJECT + ":" + CASE);
                    assertThat(measures(List.of(event))).containsExactly("-release-sustained-12-months",
                            "+re-exploited-after-release");
                });
        assertThat(person.when(again("2025-Q3"))).as("twice").isEmpty();
        person.refuses(again("2025-Q4"), ALREADY_RE_EXPLOITED, "/release");
        assertThat(person.when(protect("2025-Q4"))).as("open again").hasSize(1);
        assertThat(measures(person.when(followUp(24, Finding.FREE, "2026-Q1"))))
                .containsExactly("+release-follow-ups");
    }

    @Test
    void a_re_exploitation_is_put_right_and_a_release_after_which_it_stands_is_not_retracted() {
        confirmed();
        person.refuses(correctAgain("2024-Q3"), NOT_RE_EXPLOITED, "/release");
        person.given(again("2024-Q3"));
        assertThat(measures(person.when(correctAgain("2024-Q4")))).containsExactly("-re-exploited-after-release",
                "+re-exploited-after-release");
        assertThat(person.when(correctAgain("2024-Q4"))).as("twice").isEmpty();
        person.refuses(correctAgain("2023-Q4"), BEFORE_RELEASE, "/details/occurredOn");
        person.refuses(new RetractRelease(CASE, FIRST, Slip.MISREAD), RE_EXPLOITATION_STANDS, "/release");
    }

    @Test
    void a_re_exploitation_taken_back_sets_the_case_as_it_was() {
        confirmed();
        person.given(plan("2024-Q1"), reintegrate("2024-Q3"), close(Outcome.REINTEGRATED, "2024-Q4"));
        person.refuses(again("2023-Q4"), BEFORE_RELEASE, "/details/occurredOn");
        person.refuses(new RetractReExploitation(CASE, FIRST, Slip.MISREAD), NOT_RE_EXPLOITED, "/release");
        person.given(again("2025-Q1"), plan("2025-Q1"));
        person.refuses(new RetractReExploitation(CASE, FIRST, Slip.MISREAD), AFTER_CARE_STANDS, "/dossier");
        person.given(new RetractAfterCare(CASE, Slip.MISREAD));
        assertThat(person.when(new RetractReExploitation(CASE, FIRST, Slip.MISREAD))).singleElement()
                .isInstanceOfSatisfying(ReExploitationRetracted.class, event -> assertThat(event.releases())
                        .containsExactly("open-release:" + AWA, "open-release-case:" + PROJECT + ":" + CASE));
        assertThat(person.when(new RetractReExploitation(CASE, FIRST, Slip.MISREAD))).as("twice").isEmpty();
        person.refuses(plan("2025-Q1"), CASE_CLOSED, "/dossier");
        person.given(new RetractClosure(CASE, Slip.MISREAD));
        person.refuses(plan("2025-Q1"), ALREADY_REINTEGRATED, "/dossier");
    }

    // Transfer

    @Test
    void a_case_is_transferred_to_a_project_that_accepts_it_and_keeps_that_one_from_closing() {
        person.given(identify("2024-Q1"), transfer(Receiver.Kind.PROJECT, OTHER));
        assertThat(person.when(transfer(Receiver.Kind.PROJECT, OTHER))).as("twice").isEmpty();
        person.refuses(transfer(Receiver.Kind.OFFICE, OFFICE), TRANSFER_PROPOSED, "/receiver");
        person.refuses(accept(Receiver.Kind.PROJECT, OTHER), ACCEPTED_BY_PROPOSER, "/dossier");
        facts.asking("binta");
        assertThat(person.when(accept(Receiver.Kind.PROJECT, OTHER))).singleElement().isInstanceOfSatisfying(
                CaseTransferred.class, event -> {
                    assertThat(event.releases()).containsExactly("open-release-case:" + PROJECT + ":" + CASE);
                    assertThat(event.takes()).extracting("key")
                            .containsExactly("open-release-case:" + OTHER + ":" + CASE);
                });
        person.refuses(accept(Receiver.Kind.PROJECT, OTHER), NO_TRANSFER, "/dossier");
        person.refuses(transfer(Receiver.Kind.PROJECT, OTHER), RECEIVER_HAS_IT, "/receiver");
        assertThat(entries(person.when(plan("2025-Q1")))).singleElement().satisfies(entry -> assertThat(
                entry.dimensions().values().get(Dimension.PROJECT)).containsExactly(OTHER.toString()));
    }

    @Test
    void a_case_transferred_to_an_office_or_an_institution_keeps_no_project_from_closing() {
        person.given(identify("2024-Q1"), transfer(Receiver.Kind.OFFICE, OFFICE));
        facts.asking("binta");
        person.given(accept(Receiver.Kind.OFFICE, OFFICE));
        assertThat(person.history().getLast()).isInstanceOfSatisfying(CaseTransferred.class,
                event -> assertThat(event.takes()).isEmpty());
        facts.asking("amina");
        person.given(transfer(Receiver.Kind.INSTITUTION, SHELTER));
        facts.asking("binta");
        assertThat(person.when(accept(Receiver.Kind.INSTITUTION, SHELTER))).hasSize(1);
    }

    @Test
    void a_case_is_accepted_in_the_name_of_the_one_that_was_asked_and_of_no_other() {
        person.given(identify("2024-Q1"), transfer(Receiver.Kind.OFFICE, OFFICE));
        facts.asking("binta");
        person.refuses(accept(Receiver.Kind.OFFICE, OTHER), ACCEPTED_FOR_ANOTHER, "/receiver");
        person.refuses(accept(Receiver.Kind.INSTITUTION, OFFICE), ACCEPTED_FOR_ANOTHER, "/receiver");
        assertThat(person.when(accept(Receiver.Kind.OFFICE, OFFICE))).hasSize(1);
    }

    @Test
    void nobody_takes_over_a_case_who_does_not_exist_or_has_ended() {
        person.given(identify("2024-Q1"));
        for (var kind : Receiver.Kind.values())
            person.refuses(transfer(kind, AWA), RECEIVER_UNKNOWN, "/receiver");
        person.refuses(transfer(Receiver.Kind.PROJECT, ENDED), RECEIVER_NOT_RUNNING, "/receiver");
    }

    @Test
    void a_transfer_declined_leaves_the_case_where_it_was() {
        person.given(identify("2024-Q1"), transfer(Receiver.Kind.OFFICE, OFFICE));
        assertThat(person.when(new DeclineTransfer(CASE))).hasSize(1);
        assertThat(person.when(new DeclineTransfer(CASE))).as("twice").isEmpty();
        person.refuses(accept(Receiver.Kind.OFFICE, OFFICE), NO_TRANSFER, "/dossier");
    }

    // Closing

    @Test
    void closing_without_an_outcome_is_refused() {
        person.given(identify("2024-Q1"));
        person.refuses(close(null, "2024-Q2"), CLOSED_WITHOUT_OUTCOME, "/outcome");
    }

    @Test
    void a_case_is_closed_once_and_frees_person_and_project_and_after_care_ends_with_it() {
        person.given(identify("2024-Q1"), plan("2024-Q1"));
        person.refuses(close(Outcome.RETURNED_HOME, "2023-Q4"), CLOSED_BEFORE_IDENTIFICATION, "/details/occurredOn");
        assertThat(person.when(close(Outcome.RETURNED_HOME, "2024-Q3"))).singleElement()
                .isInstanceOfSatisfying(CaseClosed.class, event -> {
                    assertThat(event.releases()).containsExactly("open-release:" + AWA,
                            "open-release-case:" + PROJECT + ":" + CASE);
                    assertThat(measures(List.of(event))).containsExactly("-in-after-care");
                });
        assertThat(person.when(close(Outcome.RETURNED_HOME, "2024-Q3"))).as("twice").isEmpty();
        person.refuses(close(Outcome.DIED, "2024-Q3"), ALREADY_CLOSED, "/dossier");
        person.refuses(transfer(Receiver.Kind.OFFICE, OFFICE), CASE_CLOSED, "/dossier");
    }

    @Test
    void a_closure_recorded_in_error_is_taken_back_and_the_case_holds_its_keys_again() {
        person.given(identify("2024-Q1"), plan("2024-Q1"));
        person.refuses(new RetractClosure(CASE, Slip.MISREAD), NOT_CLOSED, "/dossier");
        person.given(close(Outcome.RETURNED_HOME, "2024-Q3"));
        assertThat(person.when(new RetractClosure(CASE, Slip.MISREAD))).singleElement()
                .isInstanceOfSatisfying(ClosureRetracted.class,
                        event -> assertThat(event.takes()).extracting("key").containsExactly("open-release:" + AWA,
                                "open-release-case:" + PROJECT + ":" + CASE));
        assertThat(person.when(new RetractClosure(CASE, Slip.MISREAD))).as("twice").isEmpty();
        assertThat(person.when(correctPlan("2024-Q2"))).as("goes on").hasSize(1);
    }

    @Test
    void every_reading_is_recorded() {
        person.given(identify("2024-Q1"));
        for (int i = 0; i < 2; i++)
            assertThat(person.when(new ReadDetails(CASE, ReadingPurpose.CARE)))
                    .containsExactly(new CaseRead(CASE, AWA, ReadingPurpose.CARE));
    }

    @Test
    void no_entry_has_an_administrative_area_or_a_day() {
        wholeLife();
        assertThat(entries(person.history())).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.dimensions().values()).doesNotContainKey(Dimension.ADMINISTRATIVE_AREA);
            assertThat(entry.occurredOn().text()).matches("\\d{4}-Q[1-4]");
        });
    }

    @Test
    void the_entries_of_a_whole_history_that_was_retracted_add_up_to_nothing() {
        wholeLife();
        person.given(new RetractFollowUp(CASE, FIRST, 12, Slip.MISREAD),
                new RetractReExploitation(CASE, FIRST, Slip.MISREAD), new RetractClosure(CASE, Slip.MISREAD),
                new RetractReintegration(CASE, Slip.MISREAD), new RetractAfterCare(CASE, Slip.MISREAD),
                new RetractRelease(CASE, FIRST, Slip.MISREAD), new RetractIdentification(CASE, Slip.MISREAD));
        var left = new HashMap<Entry, Decimal>();
        entries(person.history()).forEach(entry -> left.merge(
                new Entry(entry.measure(), entry.subject(), Decimal.ONE, entry.occurredOn(), entry.dimensions()),
                entry.quantity(), Decimal::plus));
        assertThat(left).isNotEmpty().allSatisfy((_, sum) -> assertThat(sum).isEqualTo(Decimal.ZERO));
    }

    private void wholeLife() {
        confirmed();
        person.given(plan("2024-Q1"), correctPlan("2024-Q2"), followUp(3, Finding.FREE, "2024-Q3"),
                correctFollowUp(3, Finding.NOT_REACHED, "2024-Q3"), reintegrate("2024-Q4"),
                correctReintegration("2024-Q3"), close(Outcome.REINTEGRATED, "2024-Q4"),
                followUp(12, Finding.FREE, "2025-Q1"), again("2025-Q2"),
                correctAgain("2025-Q3"), correctRelease(aged(AgeBand.AGE_30_34), FORCED, "2024-Q1"));
    }

    private void confirmed() {
        person.given(identify("2024-Q1"), release("2024-Q1"));
        facts.asking("binta");
        person.given(new ConfirmRelease(CASE, FIRST, Basis.COURT_DECISION));
        facts.asking("amina");
    }

    private static List<ReleaseRule> broken(List<ReleaseEvent> events) {
        return events.stream().flatMap(event -> ((Flagged) event).breaches().stream()).map(breach -> valueOf(
                breach.rule().substring("release.".length()).toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                .toList();
    }

    private static List<Entry> entries(List<ReleaseEvent> events) {
        return events.stream().filter(Counted.class::isInstance).map(Counted.class::cast)
                .flatMap(event -> event.entries().stream()).toList();
    }

    private static List<String> measures(List<ReleaseEvent> events) {
        return entries(events).stream().map(entry -> (entry.quantity().sign() > 0 ? "+" : "-") + entry.measure())
                .toList();
    }

    private static Sealed told(Secret wish) {
        return new Sealed(wish, new Confided(wish.details().occurredOn(), false,
                new SealedDetails("sealed in " + wish.details().occurredOn())));
    }

    private static Details day(String day) { return new Details(FieldDate.parse(day), null, null, null); }

    private static Sealed identify(String day) { return identify(setting(PROJECT, "100", null, null), ADULT, day); }

    private static Sealed identify(Setting setting, Attributes attributes, String day) {
        return told(new IdentifyPerson(CASE, AWA, setting, attributes, Risk.AT_RISK, day(day)));
    }

    private static Sealed correctIdentification(Risk risk, String day) {
        return told(new CorrectIdentification(CASE, ADULT, risk, day(day), Slip.MISREAD));
    }

    private static Sealed release(String day) { return release(FIRST, ADULT, FORCED, day); }

    private static Sealed release(UUID release, Attributes attributes, Coercion coercion, String day) {
        return told(new RecordRelease(CASE, release, attributes, IdentifiedBy.LABOUR_INSPECTORATE, coercion,
                day(day)));
    }

    private static Sealed correctRelease(String day) { return correctRelease(ADULT, FORCED, day); }

    private static Sealed correctRelease(Attributes attributes, Coercion coercion, String day) {
        return told(new CorrectRelease(CASE, FIRST, attributes, IdentifiedBy.LABOUR_INSPECTORATE, coercion, day(day),
                Slip.MISREAD));
    }

    private static Sealed protect(String day) {
        return told(new GiveProtection(CASE, SHELTER, Safeguard.SHELTER, day(day)));
    }

    private static Sealed correctProtection(UUID protection, String day) {
        return told(new CorrectProtection(CASE, protection, Safeguard.SAFETY_PLAN, day(day), Slip.MISREAD));
    }

    private static Sealed correctService(UUID provision, String day) {
        return told(new CorrectService(CASE, provision, Service.HOUSING, Need.REHABILITATION, day(day), Slip.MISREAD));
    }

    private static Sealed serve(String day) { return serve(OFFICE, day); }

    private static Sealed serve(UUID provision, String day) {
        return told(new ProvideService(CASE, provision, Service.LEGAL_AID, Need.REMEDIES, day(day)));
    }

    private static Sealed plan(String day) {
        return told(new PlanAfterCare(CASE, ADULT, List.of(Need.RECOVERY), day(day)));
    }

    private static Sealed correctPlan(String day) {
        return told(new CorrectAfterCare(CASE, ADULT, List.of(Need.REMEDIES), day(day), Slip.MISREAD));
    }

    private static Sealed reintegrate(String day) {
        return told(new RecordReintegration(CASE, ADULT, Into.EMPLOYMENT, day(day)));
    }

    private static Sealed correctReintegration(String day) {
        return told(new CorrectReintegration(CASE, ADULT, Into.EMPLOYMENT, day(day), Slip.MISREAD));
    }

    private static Sealed followUp(int month, Finding finding, String day) {
        return told(new FollowUpRelease(CASE, FIRST, month, finding, day(day)));
    }

    private static Sealed correctFollowUp(int month, Finding finding, String day) {
        return told(new CorrectFollowUp(CASE, FIRST, month, finding, day(day), Slip.MISREAD));
    }

    private static Sealed again(String day) { return told(new RecordReExploitation(CASE, FIRST, day(day))); }

    private static Sealed correctAgain(String day) {
        return told(new CorrectReExploitation(CASE, FIRST, day(day), Slip.MISREAD));
    }

    private static ProposeTransfer transfer(Receiver.Kind kind, UUID id) {
        return new ProposeTransfer(CASE, new Receiver(kind, id));
    }

    private static AcceptTransfer accept(Receiver.Kind kind, UUID id) {
        return new AcceptTransfer(CASE, new Receiver(kind, id));
    }

    private static Sealed close(Outcome outcome, String day) { return told(new CloseCase(CASE, outcome, day(day))); }

    private static Attributes aged(AgeBand age) { return attributes(age, "UNKNOWN"); }

    private static Attributes in(String area) { return attributes(AgeBand.AGE_25_29, area); }

    private static Attributes attributes(AgeBand age, String area) {
        return new Attributes("SN", Sex.FEMALE, age, false, Disability.NO, DisabilityMethod.DECLARED,
                MigrationStatus.INTERNAL_MIGRANT, StatusInEmployment.EMPLOYEE, "9111", Settlement.URBAN, List.of(),
                area);
    }

    private static Setting setting(UUID project, String share, String area, String zone) {
        return new Setting(List.of(new ProjectShare(project, Percentage.of(share))), new Place("SN", area, zone),
                null, null, List.of("C029"), List.of(Aim.RIGHTS_AT_WORK));
    }
}
