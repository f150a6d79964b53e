package org.cooptrack.command.childlabour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.childlabour.ChildLabourRule.*;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.childlabour.ChildLabourCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ChildLabourTest {
    private static final UUID CASE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID FIRST = UUID.fromString("01980000-0000-7000-8000-0000000000d1");
    private static final UUID SECOND = UUID.fromString("01980000-0000-7000-8000-0000000000d2");
    private static final UUID SCHOOL = UUID.fromString("01980000-0000-7000-8000-0000000000d3");
    private static final UUID ISSA = UUID.fromString("2f0f1a3e-9f6c-4a8e-8f5e-000000000001");
    private static final Attributes CHILD = aged(AgeBand.AGE_12);

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2023-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2024-04-01", ProjectStatus.SUSPENDED)
            .project(PROJECT, "2025-01-01", ProjectStatus.CLOSED);
    private final Case<ChildLabourCommand, ChildLabourState, ChildLabourEvent> child = new Case<>(
            ChildLabourState.START, ChildLabourLaw::decide, ChildLabourLaw::evolve, facts);

    // Identification

    @Test
    void a_child_identified_opens_a_case_with_the_minimum_age_of_that_day() {
        assertThat(child.when(identify("2024-Q1"))).singleElement().isInstanceOfSatisfying(ChildIdentified.class,
                event -> {
                    assertThat(event.breaches()).isEmpty();
                    assertThat(event.identification().minimumAge()).isEqualTo(15);
                    assertThat(event.takes()).extracting("key").containsExactly("open-child-labour:" + ISSA);
                    assertThat(event.entries()).extracting(Entry::measure)
                            .containsExactly("children-identified-in-child-labour");
                });
    }

    @Test
    void identifying_the_same_twice_is_already_so_and_otherwise_it_is_corrected() {
        child.given(identify("2024-Q1"));
        assertThat(child.when(identify("2024-Q1"))).isEmpty();
        child.refuses(identify("2024-Q2"), ALREADY_IDENTIFIED, "/dossier");
        assertThat(child.when(correctIdentification(CHILD, "2024-Q2"))).hasSize(1);
        assertThat(child.when(correctIdentification(CHILD, "2024-Q2"))).as("twice").isEmpty();
    }

    @Test
    void a_child_has_no_second_open_case() {
        Case.taken(identify("2024-Q1"), "open-child-labour:" + ISSA, SECOND_OPEN_CASE, "/person");
        Case.taken(new RetractClosure(CASE, Slip.MISREAD), "open-child-labour:" + ISSA, SECOND_OPEN_CASE, "/dossier");
    }

    @Test
    void somebody_of_18_or_older_on_the_date_is_refused() {
        for (var age : List.of(AgeBand.AGE_18_24, AgeBand.AGE_65_OVER))
            child.refuses(identify(setting("100", null), aged(age), ChildLabour.HAZARDOUS, "2024-Q1"),
                    EIGHTEEN_OR_OLDER, "/attributes/ageBand");
        assertThat(child.when(identify(setting("100", null), aged(AgeBand.AGE_16_17), ChildLabour.HAZARDOUS,
                "2024-Q1"))).hasSize(1);
        child.refuses(correctIdentification(aged(AgeBand.AGE_18_24), "2024-Q1"), EIGHTEEN_OR_OLDER,
                "/attributes/ageBand");
        child.refuses(exit(FIRST, Way.REMOVED_FROM_WORK, aged(AgeBand.AGE_18_24), "2024-Q1"), EIGHTEEN_OR_OLDER,
                "/attributes/ageBand");
        assertThat(child.when(school(aged(AgeBand.AGE_18_24), "2024-Q4"))).as("may learn on").hasSize(1);
    }

    @Test
    void of_an_unknown_age_or_one_not_below_the_minimum_it_is_a_quality_issue() {
        assertThat(broken(child.when(identify(setting("100", null), aged(AgeBand.UNKNOWN), ChildLabour.HAZARDOUS,
                "2024-Q1")))).containsExactly(AGE_UNKNOWN);
        assertThat(broken(child.when(correctIdentification(aged(AgeBand.AGE_15), "2024-Q1"))))
                .containsExactly(NOT_BELOW_MINIMUM_AGE);
        assertThat(broken(child.when(correctIdentification(aged(AgeBand.AGE_14), "2024-Q1")))).isEmpty();
    }

    @Test
    void a_case_says_which_child_labour_it_is_and_belongs_to_projects_that_exist_and_carry_it_whole() {
        child.refuses(told(new IdentifyChild(CASE, ISSA, setting("100", null), CHILD, List.of(), day("2024-Q1"))),
                NO_KIND_OF_CHILD_LABOUR, "/kinds");
        child.refuses(identify(setting("99", null), CHILD, ChildLabour.HAZARDOUS, "2024-Q1"), SHARES_NOT_WHOLE,
                "/setting/projects");
        var unknown = new Setting(List.of(new ProjectShare(FIRST, Percentage.HUNDRED)), new Place("SN", null, null),
                null, null, List.of(), List.of());
        child.refuses(identify(unknown, CHILD, ChildLabour.HAZARDOUS, "2024-Q1"), PROJECT_UNKNOWN,
                "/setting/projects");
    }

    @Test
    void the_area_is_told_nowhere_in_clear() {
        child.refuses(identify(setting("100", "SN-DK"), CHILD, ChildLabour.HAZARDOUS, "2024-Q1"),
                EverywhereRule.TOLD_IN_CLEAR, "/setting/place/administrativeArea");
    }

    @Test
    void nothing_happens_in_the_future_nor_in_a_case_in_which_no_child_is_identified() {
        child.refuses(identify("2026-Q4"), IN_THE_FUTURE, "/details/occurredOn");
        for (var wish : List.of(stop("2024-Q1"), withdraw("2024-Q1"), close(Outcome.DIED, "2024-Q1"),
                new RetractIdentification(CASE, Slip.MISREAD), new ReadDetails(CASE, ReadingPurpose.CARE)))
            child.refuses(wish, UNKNOWN, "/dossier");
        ready();
        for (var wish : List.of(stop("2026-Q4"), serve(SECOND, "2026-Q4"), school(CHILD, "2026-Q4"),
                close(Outcome.DIED, "2026-Q4")))
            child.refuses(wish, IN_THE_FUTURE, "/details/occurredOn");
    }

    @Test
    void a_case_outside_the_time_of_its_projects_is_a_quality_issue_but_goes_on_while_they_are_suspended() {
        assertThat(broken(child.when(identify("2024-Q3")))).as("suspended").isEmpty();
        assertThat(broken(child.when(correctIdentification(CHILD, "2022-Q4")))).containsExactly(PROJECT_NOT_RUNNING);
    }

    @Test
    void an_identification_retracted_frees_the_child_and_may_be_said_again() {
        ready();
        assertThat(child.when(new RetractIdentification(CASE, Slip.OTHER_PERSON))).singleElement()
                .isInstanceOfSatisfying(IdentificationRetracted.class,
                        event -> assertThat(event.releases()).containsExactly("open-child-labour:" + ISSA));
        assertThat(child.when(new RetractIdentification(CASE, Slip.OTHER_PERSON))).as("twice").isEmpty();
        assertThat(child.when(identify("2024-Q1"))).hasSize(1);
        child.given(school(CHILD, "2024-Q1"));
        child.refuses(new RetractIdentification(CASE, Slip.MISREAD), EXITS_STAND, "/dossier");
    }

    // Withdrawal and prevention

    @Test
    void a_child_is_withdrawn_once_the_work_has_stopped_and_a_service_has_started() {
        ready();
        assertThat(child.when(withdraw("2024-Q1"))).singleElement().isInstanceOfSatisfying(ChildWithdrawn.class,
                event -> {
                    assertThat(event.breaches()).isEmpty();
                    assertThat(measures(List.of(event))).containsExactly("+withdrawn-from-child-labour",
                            "+released-or-withdrawn");
                });
        assertThat(child.when(withdraw("2024-Q1"))).as("twice").isEmpty();
        child.refuses(withdraw("2024-Q2"), EXIT_DIFFERS, "/exit");
    }

    @Test
    void a_withdrawal_before_the_work_has_stopped_and_a_service_has_started_is_a_quality_issue() {
        child.given(identify("2024-Q1"));
        assertThat(broken(child.when(withdraw("2024-Q1")))).containsExactly(WITHDRAWN_BEFORE_WORK_STOPPED,
                WITHDRAWN_BEFORE_SERVICE_STARTED);
        child.given(stop("2024-Q2"), serve(FIRST, "2024-Q3"));
        assertThat(broken(child.when(correctExit(Way.REMOVED_FROM_WORK, "2024-Q2"))))
                .containsExactly(WITHDRAWN_BEFORE_SERVICE_STARTED);
        assertThat(broken(child.when(correctExit(Way.REMOVED_FROM_WORK, "2024-Q3")))).isEmpty();
    }

    @Test
    void work_found_to_have_stopped_after_a_withdrawal_questions_it() {
        ready();
        child.given(withdraw("2024-Q1"), exit(SECOND, Way.PREVENTED, CHILD, "2024-Q1"));
        var withdrawn = child.history().size() - 2;
        assertThat(child.when(stop("2024-Q3"))).hasSize(2).last().isInstanceOfSatisfying(WithdrawalOvertaken.class,
                event -> {
                    assertThat(event.questions()).isEqualTo(new EventId("case:1", withdrawn));
                    assertThat(event.exit()).isEqualTo(FIRST);
                    assertThat(event.rule()).isEqualTo(WITHDRAWN_BEFORE_WORK_STOPPED.code());
                });
        assertThat(child.when(stop("2024-Q4"))).as("it is in question already").hasSize(1);
        assertThat(child.when(stop("2024-Q1"))).as("and is cleared by what is so no longer").hasSize(2).last()
                .isEqualTo(new WithdrawalCleared(CASE, new EventId("case:1", withdrawn), FIRST,
                        WITHDRAWN_BEFORE_WORK_STOPPED.code()));
        assertThat(child.when(stop("2023-Q4"))).as("once").hasSize(1);
    }

    @Test
    void a_withdrawal_recorded_before_the_stop_of_work_and_the_service_is_cleared_of_both_when_they_are_told_late() {
        child.given(identify("2024-Q1"), withdraw("2024-Q2"));
        assertThat(child.when(stop("2024-Q1"))).hasSize(2).last().isEqualTo(new WithdrawalCleared(CASE,
                new EventId("case:1", 1), FIRST, WITHDRAWN_BEFORE_WORK_STOPPED.code()));
        assertThat(child.when(serve(FIRST, "2024-Q3"))).as("begun after it").hasSize(1);
        assertThat(child.when(serve(SECOND, "2024-Q2"))).hasSize(2).last().isEqualTo(new WithdrawalCleared(CASE,
                new EventId("case:1", 1), FIRST, WITHDRAWN_BEFORE_SERVICE_STARTED.code()));
        assertThat(child.when(stop("2023-Q4"))).as("once").hasSize(1);
    }

    @Test
    void the_issue_that_falls_away_is_that_of_the_latest_word_of_a_withdrawal() {
        child.given(identify("2024-Q1"), withdraw("2024-Q2"), correctExit(Way.REMOVED_FROM_WORK, "2024-Q3"));
        assertThat(child.when(stop("2024-Q1"))).hasSize(2).last().isEqualTo(new WithdrawalCleared(CASE,
                new EventId("case:1", 2), FIRST, WITHDRAWN_BEFORE_WORK_STOPPED.code()));
    }

    @Test
    void a_withdrawal_put_right_to_a_day_by_which_the_work_had_stopped_is_cleared() {
        ready();
        child.given(withdraw("2024-Q1"), stop("2024-Q3"));
        assertThat(child.when(correctExit(Way.REMOVED_FROM_WORK, "2024-Q2"))).as("not yet").hasSize(1);
        assertThat(child.when(correctExit(Way.REMOVED_FROM_WORK, "2024-Q3"))).hasSize(2).last()
                .isInstanceOf(WithdrawalCleared.class);
    }

    @Test
    void a_service_that_never_began_is_taken_back_and_questions_the_withdrawal_that_rested_on_it() {
        ready();
        child.given(serve(SECOND, "2024-Q1"), withdraw("2024-Q1"));
        child.refuses(new RetractService(CASE, CASE, Slip.MISREAD), SERVICE_UNKNOWN, "/provision");
        assertThat(child.when(new RetractService(CASE, SECOND, Slip.MISREAD))).singleElement()
                .isInstanceOf(ServiceRetracted.class);
        assertThat(child.when(new RetractService(CASE, SECOND, Slip.MISREAD))).as("twice").isEmpty();
        assertThat(child.when(new RetractService(CASE, FIRST, Slip.MISREAD))).hasSize(2).last()
                .isInstanceOfSatisfying(WithdrawalOvertaken.class,
                        event -> assertThat(event.rule()).isEqualTo(WITHDRAWN_BEFORE_SERVICE_STARTED.code()));
        assertThat(child.when(serve(SECOND, "2024-Q3"))).as("too late").hasSize(1);
        assertThat(child.when(serve(FIRST, "2024-Q1"))).as("said anew").hasSize(2).last().isInstanceOfSatisfying(
                WithdrawalCleared.class,
                event -> assertThat(event.rule()).isEqualTo(WITHDRAWN_BEFORE_SERVICE_STARTED.code()));
    }

    @Test
    void a_service_is_put_right_and_one_that_began_after_all_too_late_questions_the_withdrawal_until_it_is_put_right_again() {
        ready();
        child.refuses(correctService(SECOND, "2024-Q1"), SERVICE_UNKNOWN, "/provision");
        child.given(withdraw("2024-Q1"));
        assertThat(child.when(correctService(FIRST, "2024-Q1"))).singleElement()
                .isInstanceOfSatisfying(ServiceCorrected.class, event -> {
                    assertThat(event.amends()).isEqualTo(new EventId("case:1", 2));
                    assertThat(event.before().service()).isEqualTo(Service.SCHOOL_SUPPORT);
                    assertThat(event.after().service()).isEqualTo(Service.BRIDGE_SCHOOL);
                });
        assertThat(child.when(correctService(FIRST, "2024-Q1"))).as("already so").isEmpty();
        assertThat(child.when(correctService(FIRST, "2024-Q2"))).hasSize(2).last().isInstanceOfSatisfying(
                WithdrawalOvertaken.class,
                event -> assertThat(event.rule()).isEqualTo(WITHDRAWN_BEFORE_SERVICE_STARTED.code()));
        assertThat(child.when(correctService(FIRST, "2024-Q1"))).hasSize(2).last().isInstanceOfSatisfying(
                WithdrawalCleared.class,
                event -> assertThat(event.rule()).isEqualTo(WITHDRAWN_BEFORE_SERVICE_STARTED.code()));
    }

    @Test
    void only_a_child_of_legal_working_age_is_moved_to_permitted_work() {
        ready();
        assertThat(broken(child.when(exit(FIRST, Way.MOVED_TO_PERMITTED_WORK, CHILD, "2024-Q1"))))
                .containsExactly(PERMITTED_WORK_BELOW_MINIMUM_AGE);
        assertThat(broken(child.when(exit(SECOND, Way.MOVED_TO_PERMITTED_WORK, aged(AgeBand.AGE_15), "2024-Q1"))))
                .isEmpty();
    }

    @Test
    void withdrawn_and_prevented_for_one_child_in_one_period_is_a_quality_issue() {
        ready();
        facts.claim("prevented-child:" + ISSA + ":2024:" + CASE + ":" + SECOND);
        assertThat(broken(child.when(withdraw("2024-Q1")))).containsExactly(WITHDRAWN_AND_PREVENTED);
        assertThat(broken(child.when(correctExit(Way.REMOVED_FROM_WORK, "2023-Q4")))).doesNotContain(
                WITHDRAWN_AND_PREVENTED);
        facts.claim("withdrawn-child:" + ISSA + ":2024:" + CASE + ":" + FIRST);
        assertThat(broken(child.when(exit(SECOND, Way.PREVENTED, CHILD, "2024-Q4"))))
                .containsExactly(WITHDRAWN_AND_PREVENTED);
    }

    @Test
    void a_prevention_needs_no_work_that_stopped_and_is_no_withdrawal() {
        child.given(identify("2024-Q1"));
        assertThat(child.when(exit(FIRST, Way.PREVENTED, CHILD, "2024-Q1"))).singleElement()
                .isInstanceOfSatisfying(ChildPrevented.class, event -> {
                    assertThat(event.breaches()).isEmpty();
                    assertThat(measures(List.of(event))).containsExactly("+prevented-from-child-labour");
                    assertThat(event.takes()).extracting("key")
                            .containsExactly("prevented-child:" + ISSA + ":2024:" + CASE + ":" + FIRST);
                });
        child.refuses(correctExit(Way.REMOVED_FROM_WORK, "2024-Q1"), EXIT_OF_OTHER_KIND, "/way");
    }

    @Test
    void an_exit_corrected_moves_its_follow_up_and_the_year_it_holds() {
        ready();
        child.given(withdraw("2024-Q1"), followUp(3, Finding.OUT_OF_CHILD_LABOUR, "2024-Q3"));
        child.refuses(correctExit(Way.REMOVED_FROM_WORK, "2024-Q3"), FOLLOW_UP_TOO_EARLY, "/details/occurredOn");
        assertThat(child.when(correctExit(Way.REMOVED_FROM_WORK, "2023-Q4"))).singleElement()
                .isInstanceOfSatisfying(ExitCorrected.class, event -> {
                    assertThat(event.releases()).singleElement().asString().contains(":2024:");
                    assertThat(event.takes()).singleElement().asString().contains(":2023:");
                });
        assertThat(child.when(correctExit(Way.REMOVED_FROM_WORK, "2023-Q4"))).as("twice").isEmpty();
        assertThat(measures(child.when(new RetractExit(CASE, FIRST, Slip.MISREAD)))).containsExactly(
                "-withdrawn-from-child-labour", "-released-or-withdrawn", "-child-labour-follow-ups",
                "-out-of-child-labour-at-follow-up");
        assertThat(child.when(new RetractExit(CASE, FIRST, Slip.MISREAD))).as("twice").isEmpty();
        child.refuses(followUp(6, Finding.NOT_REACHED, "2024-Q4"), EXIT_UNKNOWN, "/exit");
    }

    @Test
    void work_stops_and_services_start_as_often_as_they_do_each_service_once_under_its_id() {
        ready();
        assertThat(child.when(stop("2024-Q1"))).as("twice").isEmpty();
        assertThat(child.when(stop("2024-Q2"))).hasSize(1);
        assertThat(child.when(serve(FIRST, "2024-Q1"))).as("twice").isEmpty();
        child.refuses(serve(FIRST, "2024-Q2"), SERVICE_DIFFERS, "/provision");
        child.given(close(Outcome.IN_EDUCATION_OR_TRAINING, "2024-Q2"));
        child.refuses(serve(SECOND, "2024-Q3"), CASE_CLOSED, "/dossier");
        assertThat(child.when(serve(SECOND, "2024-Q2"))).as("reported late").hasSize(1);
    }

    // Education, follow-up, closing

    @Test
    void a_start_in_education_is_recorded_once_corrected_and_retracted_once() {
        child.given(identify("2024-Q1"));
        assertThat(measures(child.when(school(CHILD, "2024-Q1"))))
                .containsExactly("+children-in-education-or-training");
        assertThat(child.when(school(CHILD, "2024-Q1"))).as("twice").isEmpty();
        child.refuses(school(CHILD, "2024-Q2"), EDUCATION_DIFFERS, "/schooling");
        assertThat(child.when(correctSchool("2024-Q2"))).hasSize(1);
        assertThat(child.when(correctSchool("2024-Q2"))).as("twice").isEmpty();
        assertThat(child.when(new RetractEducation(CASE, SCHOOL, Slip.MISREAD))).hasSize(1);
        assertThat(child.when(new RetractEducation(CASE, SCHOOL, Slip.MISREAD))).as("twice").isEmpty();
        child.refuses(correctSchool("2024-Q2"), EDUCATION_UNKNOWN, "/schooling");
    }

    @Test
    void a_withdrawal_is_confirmed_at_follow_up_also_beyond_the_end_of_case_and_project() {
        ready();
        child.given(withdraw("2024-Q1"), close(Outcome.IN_EDUCATION_OR_TRAINING, "2024-Q2"));
        assertThat(measures(child.when(followUp(12, Finding.OUT_OF_CHILD_LABOUR, "2025-Q2")))).containsExactly(
                "+child-labour-follow-ups", "+out-of-child-labour-at-follow-up");
        assertThat(child.when(followUp(12, Finding.OUT_OF_CHILD_LABOUR, "2025-Q2"))).as("twice").isEmpty();
        child.refuses(followUp(12, Finding.IN_CHILD_LABOUR, "2025-Q2"), FOLLOW_UP_DIFFERS, "/month");
        child.refuses(followUp(9, Finding.IN_CHILD_LABOUR, "2025-Q2"), FOLLOW_UP_MONTH, "/month");
        child.refuses(followUp(24, Finding.IN_CHILD_LABOUR, "2025-Q2"), FOLLOW_UP_TOO_EARLY, "/details/occurredOn");
        assertThat(measures(child.when(correctFollowUp(12, Finding.IN_CHILD_LABOUR))))
                .containsExactly("-out-of-child-labour-at-follow-up");
        assertThat(child.when(correctFollowUp(12, Finding.IN_CHILD_LABOUR))).as("twice").isEmpty();
        assertThat(child.when(new RetractFollowUp(CASE, FIRST, 12, Slip.MISREAD))).hasSize(1);
        assertThat(child.when(new RetractFollowUp(CASE, FIRST, 12, Slip.MISREAD))).as("twice").isEmpty();
        child.refuses(correctFollowUp(12, Finding.IN_CHILD_LABOUR), FOLLOW_UP_UNKNOWN, "/month");
    }

    @Test
    void a_case_is_closed_once_with_an_outcome_and_opened_again_if_that_was_wrong() {
        child.given(identify("2024-Q1"));
        child.refuses(close(null, "2024-Q2"), CLOSED_WITHOUT_OUTCOME, "/outcome");
        child.refuses(close(Outcome.REACHED_ADULTHOOD, "2023-Q4"), CLOSED_BEFORE_IDENTIFICATION,
                "/details/occurredOn");
        child.refuses(new RetractClosure(CASE, Slip.MISREAD), NOT_CLOSED, "/dossier");
        assertThat(child.when(close(Outcome.REACHED_ADULTHOOD, "2024-Q2"))).singleElement()
                .isInstanceOfSatisfying(CaseClosed.class,
                        event -> assertThat(event.releases()).containsExactly("open-child-labour:" + ISSA));
        assertThat(child.when(close(Outcome.REACHED_ADULTHOOD, "2024-Q2"))).as("twice").isEmpty();
        child.refuses(close(Outcome.DIED, "2024-Q2"), ALREADY_CLOSED, "/dossier");
        assertThat(child.when(new RetractClosure(CASE, Slip.MISREAD))).hasSize(1);
        assertThat(child.when(new RetractClosure(CASE, Slip.MISREAD))).as("twice").isEmpty();
        assertThat(child.when(new ReadDetails(CASE, ReadingPurpose.FOLLOW_UP))).hasSize(1);
    }

    @Test
    void the_entries_of_a_whole_history_that_was_retracted_add_up_to_nothing() {
        ready();
        child.given(correctIdentification(aged(AgeBand.AGE_13), "2024-Q1"), withdraw("2024-Q1"),
                school(CHILD, "2024-Q1"), correctSchool("2024-Q2"),
                followUp(3, Finding.OUT_OF_CHILD_LABOUR, "2024-Q3"), correctExit(Way.REMOVED_FROM_WORK, "2023-Q4"),
                followUp(12, Finding.NOT_REACHED, "2025-Q2"), correctFollowUp(12, Finding.OUT_OF_CHILD_LABOUR),
                new RetractFollowUp(CASE, FIRST, 3, Slip.MISREAD), new RetractExit(CASE, FIRST, Slip.MISREAD),
                new RetractEducation(CASE, SCHOOL, Slip.MISREAD), new RetractIdentification(CASE, Slip.MISREAD));
        var left = new HashMap<Entry, Decimal>();
        entries(child.history()).forEach(entry -> left.merge(
                new Entry(entry.measure(), entry.subject(), Decimal.ONE, entry.occurredOn(), entry.dimensions()),
                entry.quantity(), Decimal::plus));
        assertThat(left).isNotEmpty().allSatisfy((entry, sum) -> {
            assertThat(sum).isEqualTo(Decimal.ZERO);
            assertThat(entry.dimensions().values()).doesNotContainKey(Dimension.ADMINISTRATIVE_AREA);
        });
    }

    private void ready() { child.given(identify("2024-Q1"), stop("2024-Q1"), serve(FIRST, "2024-Q1")); }

    private static List<ChildLabourRule> broken(List<ChildLabourEvent> events) {
        return events.stream().flatMap(event -> ((Flagged) event).breaches().stream())
                .map(breach -> valueOf(breach.rule().substring("childlabour.".length())
                        .toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                .toList();
    }

    private static List<Entry> entries(List<ChildLabourEvent> events) {
        return events.stream().filter(Counted.class::isInstance).map(Counted.class::cast)
                .flatMap(event -> event.entries().stream()).toList();
    }

    private static List<String> measures(List<ChildLabourEvent> events) {
        return entries(events).stream().map(entry -> (entry.quantity().sign() > 0 ? "+" : "-") + entry.measure())
                .toList();
    }

    private static Sealed told(Secret wish) {
        return new Sealed(wish, new Confided(wish.details().occurredOn(), false,
                new SealedDetails("sealed in " + wish.details().occurredOn())));
    }

    private static Details day(String day) { return new Details(FieldDate.parse(day), null, null, null); }

    private static Sealed identify(String day) {
        return identify(setting("100", null), CHILD, ChildLabour.BELOW_MINIMUM_AGE, day);
    }

    private static Sealed identify(Setting setting, Attributes attributes, ChildLabour kind, String day) {
        return told(new IdentifyChild(CASE, ISSA, setting, attributes, List.of(kind), day(day)));
    }

    private static Sealed correctIdentification(Attributes attributes, String day) {
        return told(new CorrectIdentification(CASE, attributes, List.of(ChildLabour.BELOW_MINIMUM_AGE), day(day),
                Slip.MISREAD));
    }

    private static Sealed stop(String day) { return told(new StopWork(CASE, day(day))); }

    private static Sealed serve(UUID provision, String day) {
        return told(new StartService(CASE, provision, Service.SCHOOL_SUPPORT, day(day)));
    }

    private static Sealed correctService(UUID provision, String day) {
        return told(new CorrectService(CASE, provision, Service.BRIDGE_SCHOOL, day(day), Slip.MISREAD));
    }

    private static Sealed withdraw(String day) { return exit(FIRST, Way.REMOVED_FROM_WORK, CHILD, day); }

    private static Sealed exit(UUID exit, Way way, Attributes attributes, String day) {
        return told(new RecordExit(CASE, exit, way, attributes, day(day)));
    }

    private static Sealed correctExit(Way way, String day) {
        return told(new CorrectExit(CASE, FIRST, way, CHILD, day(day), Slip.MISREAD));
    }

    private static Sealed school(Attributes attributes, String day) {
        return told(new StartEducation(CASE, SCHOOL, Education.PRIMARY_SCHOOL, attributes, day(day)));
    }

    private static Sealed correctSchool(String day) {
        return told(new CorrectEducation(CASE, SCHOOL, Education.VOCATIONAL_TRAINING, CHILD, day(day), Slip.MISREAD));
    }

    private static Sealed followUp(int month, Finding finding, String day) {
        return told(new FollowUpChild(CASE, FIRST, month, finding, day(day)));
    }

    private static Sealed correctFollowUp(int month, Finding finding) {
        return told(new CorrectFollowUp(CASE, FIRST, month, finding, day("2025-Q2"), Slip.MISREAD));
    }

    private static Sealed close(Outcome outcome, String day) { return told(new CloseCase(CASE, outcome, day(day))); }

    private static Attributes aged(AgeBand age) {
        return new Attributes("SN", Sex.MALE, age, false, Disability.NO, DisabilityMethod.DECLARED,
                MigrationStatus.NOT_MIGRANT, StatusInEmployment.CONTRIBUTING_FAMILY_WORKER, "9211", Settlement.RURAL,
                List.of(), "UNKNOWN");
    }

    private static Setting setting(String share, String area) {
        return new Setting(List.of(new ProjectShare(PROJECT, Percentage.of(share))), new Place("SN", area, null), null,
                null, List.of("C182"), List.of(Aim.RIGHTS_AT_WORK));
    }
}
