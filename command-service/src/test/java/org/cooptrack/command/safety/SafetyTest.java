package org.cooptrack.command.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.safety.SafetyRule.*;
import static org.cooptrack.events.safety.Side.EMPLOYER;
import static org.cooptrack.events.safety.Side.WORKERS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Resting;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.safety.Headcount;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SafetyTest {
    private static final UUID PLANT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID MILL = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    private static final UUID STRANGER = UUID.fromString("01980000-0000-7000-8000-0000000000c4");
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final UUID THIRD = new UUID(1, 3);
    private static final BySex NOBODY = new BySex(0, 0, 0, 0);

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2026-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2026-04-01", ProjectStatus.SUSPENDED).stream("organisation:" + MILL);
    private final Case<SafetyCommand, SafetyState, SafetyEvent> plant = new Case<>(SafetyState.START, Safety::decide,
            Safety::evolve, facts);

    // The workplace

    @Test
    void a_workplace_is_registered_once() {
        assertThat(plant.when(register())).hasSize(1);
        assertThat(plant.when(register())).isEmpty();
        plant.refuses(register("Another", "100", PROJECT, MILL, "2026-01-10"), ALREADY_REGISTERED, "/workplace");
    }

    @Test
    void a_workplace_needs_a_title_whole_shares_and_projects_and_an_operator_that_exist() {
        plant.refuses(register(" \u00a0\u200b", "100", PROJECT, MILL, "2026-01-10"), TITLE_MISSING, "/title");
        plant.refuses(register("Plant", "99.99", PROJECT, MILL, "2026-01-10"), SHARES_NOT_WHOLE, "/setting/projects");
        plant.refuses(register("Plant", "100", STRANGER, MILL, "2026-01-10"), PROJECT_UNKNOWN, "/setting/projects");
        plant.refuses(register("Plant", "100", PROJECT, STRANGER, "2026-01-10"), OPERATOR_UNKNOWN, "/operator");
        plant.refuses(register("Plant", "100", PROJECT, MILL, "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void who_operates_a_workplace_may_not_be_known_here() {
        assertThat(plant.when(register("Plant", "100", PROJECT, null, "2026-01-10"))).hasSize(1);
    }

    @Test
    void codes_of_a_workplace_are_on_their_lists() {
        facts.notOnList("Country", "SN");
        plant.refuses(register(), EverywhereRule.CODE_NOT_ON_LIST, "/setting/place/country");
    }

    @Test
    void a_headcount_is_no_less_than_nobody_and_an_estimate_says_its_method() {
        plant.given(register());
        plant.refuses(revise(new BySex(-1, 3, 0, 0), CountBasis.PARTNER_REPORTED, null), COUNT_NEGATIVE,
                "/headcount/workers");
        plant.refuses(revise(new BySex(1, 3, 0, 0), CountBasis.ESTIMATED, " "), METHOD_MISSING, "/headcount/method");
        assertThat(plant.when(revise(NOBODY, CountBasis.PARTNER_REPORTED, null))).hasSize(1);
        assertThat(plant.when(revise(NOBODY, CountBasis.PARTNER_REPORTED, null))).isEmpty();
    }

    @Test
    void nothing_happens_at_a_workplace_that_was_not_registered() {
        plant.refuses(assess(FIRST, "2026-02"), UNKNOWN, "/workplace");
        plant.refuses(met(FIRST, "2026-02-01"), UNKNOWN, "/workplace");
    }

    @Test
    void nothing_happens_in_the_future() {
        plant.given(register());
        plant.refuses(assess(FIRST, "2026-07"), IN_THE_FUTURE, "/occurredOn");
        plant.refuses(form("2026-07-02", 3), IN_THE_FUTURE, "/occurredOn");
        plant.refuses(met(FIRST, "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        plant.refuses(control(FIRST, ControlType.ELIMINATION, "2027"), IN_THE_FUTURE, "/occurredOn");
        plant.refuses(injured(FIRST, "2026-07-02", 0, 1, 0), IN_THE_FUTURE, "/occurredOn");
    }

    // Risks

    @Test
    void an_assessment_counts_the_workplace_on_its_day_and_the_same_workplace_once() {
        plant.given(register());
        assertThat(plant.when(assess(FIRST, "2026-02"))).singleElement().isInstanceOfSatisfying(RisksAssessed.class,
                event -> assertThat(event.entries()).singleElement().satisfies(entry -> {
                    assertThat(entry.measure()).isEqualTo("workplaces-assessed");
                    assertThat(entry.subject()).isEqualTo(PLANT);
                    assertThat(entry.dimensions().values().get(Dimension.ECONOMIC_ACTIVITY)).containsExactly("C");
                }));
        assertThat(plant.when(assess(FIRST, "2026-02"))).isEmpty();
        plant.refuses(assess(FIRST, "2026-03"), ASSESSMENT_DIFFERS, "/assessment");
        assertThat(plant.when(assess(SECOND, "2026-03"))).hasSize(1);
    }

    @Test
    void safety_goes_on_while_the_project_is_suspended() {
        plant.given(register());
        assertThat(broken(assess(FIRST, "2026-05-02"))).isEmpty();
        assertThat(broken(form("2026-05-02", 3))).isEmpty();
    }

    @Test
    void what_happened_before_the_project_began_is_recorded_with_a_quality_issue() {
        plant.given(register());
        assertThat(broken(assess(FIRST, "2025-12"))).containsExactly("safety.project-not-begun");
        assertThat(broken(form("2025-12-01", 3))).containsExactly("safety.project-not-begun");
        assertThat(broken(control(FIRST, ControlType.ELIMINATION, "2025-12-31")))
                .containsExactly("safety.project-not-begun");
        assertThat(((Flagged) plant.history().get(1)).breaches()).containsExactly(new Breach(
                "safety.project-not-begun", "/occurredOn", "project:" + PROJECT, LocalDate.parse("2026-07-30")));
    }

    @Test
    void a_corrected_assessment_moves_to_its_day_and_the_correction_names_the_latest_event() {
        plant.given(register(), assess(FIRST, "2026-02"));
        plant.refuses(new CorrectAssessment(PLANT, SECOND, FieldDate.parse("2026-03"), null, "r"), ASSESSMENT_UNKNOWN,
                "/assessment");
        var wish = new CorrectAssessment(PLANT, FIRST, FieldDate.parse("2026-03"), null, "misread");
        var event = (AssessmentCorrected) plant.when(wish).getFirst();
        assertThat(event.amends()).isEqualTo(new EventId("case:1", 1));
        assertThat(told(event)).containsExactly("workplaces-assessed 2026-02 -1", "workplaces-assessed 2026-03 1");
        assertThat(plant.when(wish)).isEmpty();
        assertThat(broken(new CorrectAssessment(PLANT, FIRST, FieldDate.parse("2025"), null, "r")))
                .containsExactly("safety.project-not-begun");
    }

    // The committee

    @Test
    void a_committee_without_both_sides_is_refused() {
        plant.given(register());
        plant.refuses(form("2026-01-15", 3, NOBODY, two()), COMMITTEE_WITHOUT_BOTH_SIDES, "/workers");
        plant.refuses(form("2026-01-15", 3, two(), NOBODY), COMMITTEE_WITHOUT_BOTH_SIDES, "/employer");
        plant.refuses(form("2026-01-15", 3, new BySex(2, -1, 0, 0), two()), COUNT_NEGATIVE, "/workers");
        plant.refuses(form("2026-01-15", 3, two(), new BySex(0, 0, 0, -1)), COUNT_NEGATIVE, "/employer");
    }

    @Test
    void the_interval_between_meetings_is_set_from_one_to_twelve_months() {
        plant.given(register());
        plant.refuses(form("2026-01-15", 0), INTERVAL_OUT_OF_RANGE, "/interval");
        plant.refuses(form("2026-01-15", -3), INTERVAL_OUT_OF_RANGE, "/interval");
        plant.refuses(form("2026-01-15", 13), INTERVAL_OUT_OF_RANGE, "/interval");
        assertThat(plant.when(form("2026-01-15", 12))).hasSize(1);
    }

    @Test
    void a_committee_is_formed_once_and_counts_but_does_not_function_before_it_met() {
        plant.given(register());
        assertThat(told(plant.when(form("2026-01-15", 3)).getFirst()))
                .containsExactly("joint-committees-formed 2026-01-15 1");
        assertThat(plant.when(form("2026-01-15", 3))).isEmpty();
        plant.refuses(form("2026-01-16", 3), ALREADY_FORMED, "/workplace");
    }

    @Test
    void a_committee_on_which_workers_have_fewer_seats_than_the_employer_is_recorded_with_a_quality_issue() {
        plant.given(register());
        assertThat(broken(form("2026-01-15", 3, new BySex(1, 0, 0, 0), two())))
                .containsExactly("safety.workers-underrepresented");
    }

    @Test
    void a_committee_is_functioning_for_its_interval_after_each_meeting() {
        formed(3);
        var event = (CommitteeMet) plant.when(met(FIRST, "2026-02-10")).getFirst();
        assertThat(told(event)).containsExactlyInAnyOrder("joint-committees-functioning 2026-02-10 1",
                "joint-committees-functioning 2026-05-10 -1", "workers-with-functioning-committee 2026-02-10 40",
                "workers-with-functioning-committee 2026-02-10 60", "workers-with-functioning-committee 2026-05-10 -40",
                "workers-with-functioning-committee 2026-05-10 -60");
        assertThat(((Resting) event).restsOn()).isEqualTo(new EventId("case:1", 1));
        assertThat(functioning()).containsExactly("2026-02-10..2026-05-10");
    }

    @Test
    void a_committee_that_meets_within_its_interval_goes_on_functioning() {
        formed(3);
        plant.given(met(FIRST, "2026-02-10"));
        assertThat(plant.when(met(SECOND, "2026-04-20"))).singleElement().satisfies(event -> assertThat(
                told(event).stream().filter(entry -> entry.startsWith("joint-committees"))).containsExactlyInAnyOrder(
                        "joint-committees-functioning 2026-05-10 1", "joint-committees-functioning 2026-07-20 -1"));
        assertThat(functioning()).containsExactly("2026-02-10..2026-07-20");
    }

    @Test
    void a_committee_that_met_too_late_was_not_functioning_meanwhile() {
        formed(1);
        plant.given(met(FIRST, "2026-02-10"), met(SECOND, "2026-04-20"));
        assertThat(functioning()).containsExactly("2026-02-10..2026-03-10", "2026-04-20..2026-05-20");
    }

    @Test
    void a_meeting_that_is_learned_late_closes_the_gap() {
        formed(2);
        plant.given(met(FIRST, "2026-01-20"), met(SECOND, "2026-05-10"), met(THIRD, "2026-03-15"));
        assertThat(functioning()).containsExactly("2026-01-20..2026-07-10");
    }

    @Test
    void two_meetings_on_one_day_keep_it_functioning_once_and_one_of_them_retracted_still_does() {
        formed(2);
        plant.given(met(FIRST, "2026-02-10"), met(SECOND, "2026-02-10"));
        assertThat(functioning()).containsExactly("2026-02-10..2026-04-10");
        plant.given(new RetractMeeting(PLANT, FIRST, "r"));
        assertThat(functioning()).containsExactly("2026-02-10..2026-04-10");
    }

    @Test
    void a_meeting_of_one_side_alone_does_not_keep_a_committee_functioning() {
        formed(3);
        assertThat(told(plant.when(met(FIRST, "2026-02-10", WORKERS)).getFirst())).isEmpty();
        plant.given(correctMeeting(FIRST, "2026-02-10", EMPLOYER, WORKERS));
        assertThat(functioning()).containsExactly("2026-02-10..2026-05-10");
    }

    @Test
    void somebody_is_present_at_a_meeting_and_each_side_once() {
        formed(3);
        plant.refuses(met(FIRST, "2026-02-10", new Side[0]), NOBODY_PRESENT, "/present");
        plant.refuses(met(FIRST, "2026-02-10", WORKERS, WORKERS), SIDE_TWICE, "/present");
    }

    @Test
    void a_meeting_is_recorded_once() {
        formed(3);
        plant.given(met(FIRST, "2026-02-10"));
        assertThat(plant.when(met(FIRST, "2026-02-10", EMPLOYER, WORKERS))).isEmpty();
        plant.refuses(met(FIRST, "2026-02-11"), MEETING_DIFFERS, "/meeting");
    }

    @Test
    void a_meeting_before_the_committee_is_known_waits_and_counts_nowhere() {
        plant.given(register());
        assertThat(plant.when(met(FIRST, "2026-02-10"))).singleElement().isInstanceOf(MeetingReceivedEarly.class)
                .isNotInstanceOf(Counted.class);
        assertThat(plant.when(met(FIRST, "2026-02-10"))).isEmpty();
        plant.given(met(FIRST, "2026-03-10"));
        plant.refuses(correctMeeting(FIRST, "2026-03-11", WORKERS), NOT_FORMED, "/meeting");
        plant.refuses(new RetractMeeting(PLANT, SECOND, "r"), NOT_FORMED, "/meeting");
        plant.given(form("2026-01-15", 3));
        assertThat(functioning()).containsExactly("2026-03-10..2026-06-10");
        assertThat(plant.when(met(FIRST, "2026-03-10"))).isEmpty();
        plant.given(new RetractMeeting(PLANT, FIRST, "r"));
        assertThat(functioning()).isEmpty();
    }

    @Test
    void a_meeting_that_waits_and_never_took_place_waits_no_longer() {
        plant.given(register(), met(FIRST, "2026-02-10"), met(FIRST, "2026-03-10"), met(SECOND, "2026-02-20"));
        assertThat(plant.when(new RetractMeeting(PLANT, FIRST, "r"))).singleElement()
                .isInstanceOfSatisfying(EarlyMeetingRetracted.class, event -> {
                    assertThat(event.amends()).as("the last that said it").isEqualTo(new EventId("case:1", 2));
                    assertThat(event.before().occurredOn()).isEqualTo("2026-03-10");
                    assertThat(event.settles()).containsExactly(FIRST.toString());
                });
        assertThat(plant.when(new RetractMeeting(PLANT, FIRST, "r"))).as("twice").isEmpty();
        plant.given(form("2026-01-15", 3));
        assertThat(functioning()).containsExactly("2026-02-20..2026-05-20");
        assertThat(plant.when(met(FIRST, "2026-03-10"))).as("it may be told again").hasSize(1);
    }

    @Test
    void a_meeting_before_the_committee_was_formed_is_recorded_with_a_quality_issue_and_keeps_nothing_functioning() {
        formed(3);
        var event = plant.when(met(FIRST, "2026-01-14")).getFirst();
        assertThat(((Flagged) event).breaches()).extracting(Breach::rule).containsExactly("safety.met-before-formed");
        assertThat(told(event)).isEmpty();
        plant.given(correctCommittee("2026-01-10", 3));
        assertThat(functioning()).containsExactly("2026-01-14..2026-04-14");
        assertThat(broken(correctCommittee("2026-01-20", 3))).containsExactly("safety.met-before-formed");
        assertThat(functioning()).isEmpty();
    }

    @Test
    void a_corrected_interval_changes_when_the_committee_was_functioning() {
        formed(1);
        plant.given(met(FIRST, "2026-02-10"), met(SECOND, "2026-04-20"), correctCommittee("2026-01-15", 3));
        assertThat(functioning()).containsExactly("2026-02-10..2026-07-20");
        assertThat(plant.when(correctCommittee("2026-01-15", 3))).isEmpty();
    }

    @Test
    void a_corrected_committee_has_the_headcount_as_it_is_known_then_and_until_then_the_one_it_was_formed_with() {
        formed(3);
        plant.given(met(FIRST, "2026-02-10"), revise(new BySex(30, 0, 0, 0), CountBasis.PARTNER_REPORTED, null));
        assertThat(plant.when(form("2026-01-15", 3))).isEmpty();
        assertThat(plant.when(correctCommittee("2026-01-15", 3))).hasSize(1);
        assertThat(total()).containsEntry("workers-with-functioning-committee 2026-02-10 FEMALE", 30L)
                .doesNotContainKey("workers-with-functioning-committee 2026-02-10 MALE");
    }

    @Test
    void a_corrected_meeting_moves_when_the_committee_was_functioning() {
        formed(2);
        plant.given(met(FIRST, "2026-01-20"), met(SECOND, "2026-03-10"), met(THIRD, "2026-05-01"));
        plant.refuses(correctMeeting(new UUID(9, 9), "2026-03-11", WORKERS), MEETING_UNKNOWN, "/meeting");
        assertThat(functioning()).containsExactly("2026-01-20..2026-07-01");
        plant.given(correctMeeting(SECOND, "2026-04-10", WORKERS, EMPLOYER));
        assertThat(functioning()).containsExactly("2026-01-20..2026-03-20", "2026-04-10..2026-07-01");
        assertThat(plant.when(correctMeeting(SECOND, "2026-04-10", WORKERS, EMPLOYER))).isEmpty();
        assertThat(broken(correctMeeting(SECOND, "2026-01-02", WORKERS, EMPLOYER)))
                .containsExactly("safety.met-before-formed");
        assertThat(functioning()).containsExactly("2026-01-20..2026-03-20", "2026-05-01..2026-07-01");
    }

    @Test
    void a_correction_of_a_meeting_rests_on_the_committee_and_names_the_meeting() {
        formed(2);
        plant.given(met(FIRST, "2026-01-20"));
        var event = (MeetingCorrected) plant.when(correctMeeting(FIRST, "2026-02-20", WORKERS, EMPLOYER)).getFirst();
        assertThat(event.restsOn()).isEqualTo(new EventId("case:1", 1));
        assertThat(event.amends()).isEqualTo(new EventId("case:1", 2));
    }

    @Test
    void a_committee_that_met_is_not_retracted() {
        formed(2);
        plant.given(met(FIRST, "2026-01-20"));
        plant.refuses(new RetractCommittee(PLANT, "r"), MEETINGS_STAND, "/workplace");
    }

    @Test
    void what_was_not_formed_is_neither_corrected_nor_retracted() {
        plant.given(register());
        plant.refuses(correctCommittee("2026-01-15", 3), NOT_FORMED, "/workplace");
        plant.refuses(new RetractCommittee(PLANT, "r"), NOT_FORMED, "/workplace");
    }

    // Controls

    @Test
    void a_control_counts_by_its_type_and_is_recorded_once() {
        plant.given(register(), assess(FIRST, "2026-02"));
        assertThat(plant.when(control(FIRST, ControlType.ELIMINATION, "2026-03"))).singleElement()
                .isInstanceOfSatisfying(ControlPutInPlace.class, event -> {
                    assertThat(event.breaches()).isEmpty();
                    assertThat(event.entries()).singleElement().satisfies(entry -> assertThat(
                            entry.dimensions().values().get(Dimension.CONTROL_TYPE)).containsExactly("ELIMINATION"));
                });
        assertThat(plant.when(control(FIRST, ControlType.ELIMINATION, "2026-03"))).isEmpty();
        plant.refuses(control(FIRST, ControlType.CONTROL_AT_SOURCE, "2026-03"), CONTROL_DIFFERS, "/control");
    }

    @Test
    void a_control_before_any_assessment_is_recorded_with_a_quality_issue() {
        plant.given(register(), assess(FIRST, "2026-03-10"));
        assertThat(broken(control(FIRST, ControlType.ELIMINATION, "2026-03-09")))
                .containsExactly("safety.control-without-assessment");
        assertThat(broken(control(SECOND, ControlType.ELIMINATION, "2026-03"))).isEmpty();
    }

    @Test
    void a_corrected_control_changes_its_type_and_moves_to_its_day() {
        plant.given(register(), assess(FIRST, "2026-02"), control(FIRST, ControlType.ELIMINATION, "2026-03"));
        plant.refuses(correctControl(SECOND, "2026-03"), CONTROL_UNKNOWN, "/control");
        assertThat(told(plant.when(correctControl(FIRST, "2026-04")).getFirst()))
                .containsExactly("safety-controls 2026-03 -1", "safety-controls 2026-04 1");
        assertThat(plant.when(correctControl(FIRST, "2026-04"))).isEmpty();
        assertThat(broken(correctControl(FIRST, "2026-01"))).containsExactly("safety.control-without-assessment");
    }

    // Injuries

    @Test
    void injuries_are_counted_by_severity_and_sex_with_the_days_lost_and_nobody_by_name() {
        plant.given(register());
        var event = (InjuriesReported) plant.when(new ReportInjuries(PLANT, FIRST, FieldDate.parse("2026-03"),
                new BySex(0, 1, 0, 0), new BySex(2, 3, 0, 1), 41, CountBasis.ADMINISTRATIVE_RECORD, null, null))
                .getFirst();
        assertThat(event.breaches()).isEmpty();
        assertThat(event.entries()).filteredOn(entry -> entry.quantity().sign() != 0)
                .extracting(entry -> entry.measure() + " "
                        + entry.dimensions().values().get(Dimension.SEVERITY)
                        + entry.dimensions().values().get(Dimension.SEX)
                        + " " + entry.quantity())
                .containsExactlyInAnyOrder("occupational-injuries [FATAL][MALE] 1",
                        "occupational-injuries [NON_FATAL][FEMALE] 2", "occupational-injuries [NON_FATAL][MALE] 3",
                        "occupational-injuries [NON_FATAL][NOT_STATED] 1", "occupational-injury-days-lost nullnull 41");
        assertThat(event.entries()).allSatisfy(entry -> assertThat(entry.subject()).isNull());
    }

    @Test
    void no_injuries_at_all_is_an_answer_of_zeros_which_are_taken_back_with_it() {
        plant.given(register());
        assertThat(plant.when(injured(FIRST, "2026-03", 0, 0, 0))).singleElement()
                .isInstanceOfSatisfying(InjuriesReported.class,
                        event -> assertThat(event.entries()).as("women and men of each severity, and the days")
                                .hasSize(5)
                                .allMatch(entry -> entry.quantity().sign() == 0 && entry.weight() == 1));
        plant.given(injured(FIRST, "2026-03", 0, 0, 0));
        assertThat(((Counted) plant.when(new RetractInjuries(PLANT, FIRST, "another plant")).getFirst()).entries())
                .hasSize(5).allMatch(entry -> entry.weight() == -1);
    }

    @Test
    void there_are_no_fewer_than_no_injuries_and_days() {
        plant.given(register());
        plant.refuses(injured(FIRST, "2026-03", -1, 0, 0), COUNT_NEGATIVE, "/fatal");
        plant.refuses(injured(FIRST, "2026-03", 0, -1, 0), COUNT_NEGATIVE, "/nonFatal");
        plant.refuses(injured(FIRST, "2026-03", 0, 1, -1), COUNT_NEGATIVE, "/daysLost");
        plant.refuses(new ReportInjuries(PLANT, FIRST, FieldDate.parse("2026"), NOBODY, two(), 3,
                CountBasis.ESTIMATED, null, null), METHOD_MISSING, "/method");
    }

    @Test
    void a_report_is_recorded_once() {
        plant.given(register(), injured(FIRST, "2026-03", 0, 2, 10));
        assertThat(plant.when(injured(FIRST, "2026-03", 0, 2, 10))).isEmpty();
        plant.refuses(injured(FIRST, "2026-03", 0, 3, 10), INJURIES_DIFFER, "/report");
    }

    @Test
    void reports_of_the_same_days_are_recorded_with_a_quality_issue() {
        plant.given(register(), injured(FIRST, "2026-03", 0, 2, 10));
        assertThat(broken(injured(SECOND, "2026-03-31", 0, 1, 1))).containsExactly("safety.injuries-overlap");
        assertThat(broken(injured(THIRD, "2026-04", 0, 1, 1))).isEmpty();
        assertThat(broken(injured(new UUID(1, 4), "2026", 0, 1, 1))).containsExactly("safety.injuries-overlap");
    }

    @Test
    void more_days_than_the_injuries_can_have_cost_are_recorded_with_a_quality_issue() {
        plant.given(register());
        assertThat(broken(injured(FIRST, "2026-03", 1, 0, 1))).containsExactly("safety.days-lost-without-injuries");
        assertThat(broken(injured(SECOND, "2026-04", 0, 2, 731))).containsExactly("safety.days-lost-without-injuries");
        assertThat(broken(injured(THIRD, "2026-05", 0, 2, 730))).isEmpty();
    }

    @Test
    void corrected_injuries_move_figures_by_the_difference() {
        plant.given(register(), injured(FIRST, "2026-03", 0, 2, 10));
        plant.refuses(correctInjuries(SECOND, "2026-03", 1, 1), INJURIES_UNKNOWN, "/report");
        assertThat(told(plant.when(correctInjuries(FIRST, "2026-03", 1, 2)).getFirst()))
                .containsExactly("occupational-injuries 2026-03 1");
        assertThat(plant.when(correctInjuries(FIRST, "2026-03", 1, 2))).isEmpty();
        assertThat(broken(correctInjuries(FIRST, "2026-03", 1, 0)))
                .containsExactly("safety.days-lost-without-injuries");
    }

    // Everything taken back

    @Test
    void what_was_taken_back_is_taken_back_again_without_a_new_event_until_it_is_said_anew() {
        everything();
        var back = List.<SafetyCommand>of(new RetractMeeting(PLANT, FIRST, "r"), new RetractMeeting(PLANT, SECOND, "r"),
                new RetractCommittee(PLANT, "r"), new RetractControl(PLANT, FIRST, "r"),
                new RetractAssessment(PLANT, FIRST, "r"), new RetractInjuries(PLANT, FIRST, "r"));
        for (var wish : back)
            assertThat(plant.when(wish)).hasSize(1);
        for (var wish : back)
            assertThat(plant.when(wish)).as("twice").isEmpty();
        assertThat(total()).as("nothing is left").isEmpty();
        assertThat(plant.stillSaid()).isEmpty();
        plant.given(assess(FIRST, "2026-02"), form("2026-01-15", 2), met(FIRST, "2026-01-20"),
                met(SECOND, "2026-03-10"), control(FIRST, ControlType.ELIMINATION, "2026-03"),
                injured(FIRST, "2026-03", 0, 2, 10));
        for (var wish : back)
            assertThat(plant.when(wish)).hasSize(1);
    }

    @Test
    void what_was_never_recorded_is_not_retracted() {
        formed(2);
        plant.refuses(new RetractMeeting(PLANT, FIRST, "r"), MEETING_UNKNOWN, "/meeting");
        plant.refuses(new RetractAssessment(PLANT, FIRST, "r"), ASSESSMENT_UNKNOWN, "/assessment");
        plant.refuses(new RetractControl(PLANT, FIRST, "r"), CONTROL_UNKNOWN, "/control");
        plant.refuses(new RetractInjuries(PLANT, FIRST, "r"), INJURIES_UNKNOWN, "/report");
    }

    private void formed(int interval) { plant.given(register(), form("2026-01-15", interval)); }

    private void everything() {
        formed(2);
        plant.given(met(FIRST, "2026-01-20"), met(SECOND, "2026-03-10"), assess(FIRST, "2026-02"),
                control(FIRST, ControlType.ELIMINATION, "2026-03"), injured(FIRST, "2026-03", 0, 2, 10),
                correctMeeting(SECOND, "2026-04-10", WORKERS, EMPLOYER), correctCommittee("2026-01-14", 3),
                correctControl(FIRST, "2026-04"), correctInjuries(FIRST, "2026-04", 1, 2),
                new CorrectAssessment(PLANT, FIRST, FieldDate.parse("2026-01"), null, "r"));
    }

    private List<String> broken(SafetyCommand wish) {
        return ((Flagged) plant.when(wish).getFirst()).breaches().stream().map(Breach::rule).toList();
    }

    /** What adds to a sum, or takes from it; zeros that are said move none. */
    private static List<String> told(SafetyEvent event) {
        return ((Counted) event).entries().stream().filter(entry -> entry.quantity().sign() != 0)
                .map(entry -> entry.measure() + " " + entry.occurredOn() + " " + entry.quantity()).toList();
    }

    /** From which day until which, by all that was said so far. */
    private List<String> functioning() {
        var changes = new TreeMap<String, Long>();
        entries().stream().filter(entry -> entry.measure().equals("joint-committees-functioning"))
                .forEach(entry -> changes.merge(entry.occurredOn().text(), entry.quantity().value().longValueExact(),
                        Long::sum));
        changes.values().removeIf(sum -> sum == 0);
        var days = List.copyOf(changes.keySet());
        assertThat(changes.values()).allMatch(sum -> Math.abs(sum) == 1);
        return java.util.stream.IntStream.range(0, days.size() / 2)
                .mapToObj(at -> days.get(2 * at) + ".." + days.get(2 * at + 1)).toList();
    }

    private Map<String, Long> total() {
        var sums = new TreeMap<String, Long>();
        for (var entry : entries()) {
            var sex = entry.dimensions().values().getOrDefault(Dimension.SEX, List.of(""));
            sums.merge(entry.measure() + " " + entry.occurredOn() + " " + sex.getFirst(),
                    entry.quantity().value().longValueExact(), Long::sum);
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private List<Entry> entries() {
        return plant.history().stream().filter(Counted.class::isInstance)
                .flatMap(event -> ((Counted) event).entries().stream()).toList();
    }

    private static BySex two() { return new BySex(1, 1, 0, 0); }

    private static RegisterWorkplace register() { return register("Filature", "100", PROJECT, MILL, "2026-01-10"); }

    private static RegisterWorkplace register(String title, String share, UUID project, UUID operator, String day) {
        var setting = new Setting(List.of(new ProjectShare(project, Percentage.of(share))),
                new Place("SN", null, "Africa/Dakar"), null, null, List.of("C155"), List.of());
        return new RegisterWorkplace(PLANT, LocalizedText.of(Map.of("fr", title)), setting, operator,
                EconomicActivity.C, new Headcount(new BySex(60, 40, 0, 0), CountBasis.ADMINISTRATIVE_RECORD, null),
                LocalDate.parse(day));
    }

    private static ReviseHeadcount revise(BySex workers, CountBasis basis, String method) {
        return new ReviseHeadcount(PLANT, new Headcount(workers, basis, method), LocalDate.parse("2026-06-01"),
                "new shift");
    }

    private static AssessRisks assess(UUID id, String day) {
        return new AssessRisks(PLANT, id, FieldDate.parse(day), null);
    }

    private static FormCommittee form(String day, int interval) { return form(day, interval, two(), two()); }

    private static FormCommittee form(String day, int interval, BySex workers, BySex employer) {
        return new FormCommittee(PLANT, LocalDate.parse(day), interval, workers, employer, null);
    }

    private static CorrectCommittee correctCommittee(String day, int interval) {
        return new CorrectCommittee(PLANT, LocalDate.parse(day), interval, two(), two(), null, "misread");
    }

    private static RecordMeeting met(UUID id, String day) { return met(id, day, WORKERS, EMPLOYER); }

    private static RecordMeeting met(UUID id, String day, Side... present) {
        return new RecordMeeting(PLANT, id, LocalDate.parse(day), Arrays.asList(present), null);
    }

    private static CorrectMeeting correctMeeting(UUID id, String day, Side... present) {
        return new CorrectMeeting(PLANT, id, LocalDate.parse(day), Arrays.asList(present), null, "misread");
    }

    private static PutControlInPlace control(UUID id, ControlType type, String day) {
        return new PutControlInPlace(PLANT, id, type, FieldDate.parse(day), null);
    }

    private static CorrectControl correctControl(UUID id, String day) {
        return new CorrectControl(PLANT, id, ControlType.CONTROL_AT_SOURCE, FieldDate.parse(day), null, "misread");
    }

    private static ReportInjuries injured(UUID id, String day, int fatal, int nonFatal, int daysLost) {
        return new ReportInjuries(PLANT, id, FieldDate.parse(day), new BySex(0, fatal, 0, 0),
                new BySex(0, nonFatal, 0, 0), daysLost, CountBasis.ADMINISTRATIVE_RECORD, null, null);
    }

    private static CorrectInjuries correctInjuries(UUID id, String day, int fatal, int nonFatal) {
        return new CorrectInjuries(PLANT, id, FieldDate.parse(day), new BySex(0, fatal, 0, 0),
                new BySex(0, nonFatal, 0, 0), 10, CountBasis.ADMINISTRATIVE_RECORD, null, null, "misread");
    }
}
