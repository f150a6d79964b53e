package org.cooptrack.command.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class TrainingTest {
    private static final UUID TRAINING = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID AMA = UUID.fromString("2f0f1a3e-9f6c-4a8e-8f5e-000000000001");
    private static final UUID BINTA = UUID.fromString("2f0f1a3e-9f6c-4a8e-8f5e-000000000002");
    private static final Attributes WOMAN = new Attributes("SN", Sex.FEMALE, AgeBand.AGE_25_29, false, Disability.NO,
            DisabilityMethod.DECLARED, MigrationStatus.NOT_MIGRANT, StatusInEmployment.EMPLOYER, "5221",
            Settlement.URBAN,
            List.of(), "SN-DK");
    private static final Attributes OLDER = new Attributes("SN", Sex.FEMALE, AgeBand.AGE_30_34, false, Disability.NO,
            DisabilityMethod.DECLARED, MigrationStatus.NOT_MIGRANT, StatusInEmployment.EMPLOYER, "5221",
            Settlement.URBAN, List.of(), "SN-DK");
    private static final UUID OTHER = UUID.fromString("01980000-0000-7000-8000-00000000000b");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2026-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2026-06-01", ProjectStatus.SUSPENDED)
            .project(OTHER, "2026-01-01", ProjectStatus.ACTIVE);
    private final Case<TrainingCommand, TrainingState, TrainingEvent> training = new Case<>(TrainingState.START,
            Training::decide, Training::evolve, facts);

    @Test
    void a_training_is_scheduled_with_the_usual_threshold_of_eighty_percent() {
        assertThat(training.when(schedule(20))).singleElement().isInstanceOfSatisfying(TrainingScheduled.class,
                event -> {
                    assertThat(event.attendanceThreshold()).isEqualTo(Percentage.of("80"));
                    assertThat(event.completionBasis()).isEqualTo(CompletionBasis.ATTENDANCE);
                    assertThat(event.takes()).extracting("key").containsExactly("training-code:GET-AHEAD-7",
                            "training-of:" + PROJECT + ":" + TRAINING);
                });
    }

    @Test
    void scheduling_the_same_twice_is_already_so() {
        training.given(schedule(20));
        assertThat(training.when(schedule(20))).isEmpty();
    }

    @Test
    void a_training_is_not_scheduled_again_with_other_terms() {
        training.given(schedule(20));
        training.refuses(schedule(21), TrainingRule.ALREADY_SCHEDULED, "/training");
    }

    @Test
    void a_training_needs_a_title_in_some_language() {
        training.refuses(schedule("", "2026-03-01", "2026-03-05", 20, "100", null), TrainingRule.TITLE_MISSING,
                "/title");
    }

    @Test
    void a_training_does_not_end_before_it_starts() {
        training.refuses(schedule("Title", "2026-03-05", "2026-03-01", 20, "100", null), TrainingRule.ENDS_BEFORE_START,
                "/endsOn");
    }

    @Test
    void a_training_takes_at_least_one() {
        training.refuses(schedule(0), TrainingRule.CAPACITY_TOO_SMALL, "/capacity");
    }

    @Test
    void the_shares_of_its_projects_make_exactly_a_hundred() {
        training.refuses(schedule("Title", "2026-03-01", "2026-03-05", 20, "99.99", null),
                TrainingRule.SHARES_NOT_WHOLE,
                "/setting/projects");
    }

    @Test
    void a_training_belongs_to_a_project_that_exists() {
        var orphan = new ScheduleTraining(TRAINING, "X", title("T"), "OCCUPATIONAL_SAFETY_AND_HEALTH",
                setting(AMA, "100"), day("2026-03-01"),
                day("2026-03-02"), 5, null, null, null);
        training.refuses(orphan, TrainingRule.PROJECT_UNKNOWN, "/setting/projects");
    }

    @Test
    void an_attendance_threshold_is_more_than_nothing_and_at_most_a_hundred() {
        var wish = schedule(20);
        for (String threshold : List.of("-1", "0", "100.5"))
            training.refuses(
                    new ScheduleTraining(TRAINING, wish.code(), wish.title(), wish.topic(), wish.setting(),
                            wish.startsOn(), wish.endsOn(), 20, Percentage.of(threshold), null, null),
                    TrainingRule.THRESHOLD_OUT_OF_RANGE, "/attendanceThreshold");
    }

    @Test
    void a_training_is_about_a_topic_of_the_list() {
        facts.withCodeLists();
        training.refuses(about("OSH"), EverywhereRule.CODE_NOT_ON_LIST, "/topic");
        assertThat(training.when(about("OCCUPATIONAL_SAFETY_AND_HEALTH"))).hasSize(1);
    }

    @Test
    void nothing_but_a_criterion_of_disadvantage_is_told_of_a_person_and_each_once() {
        openWithCodeLists();
        refusedOf(person("5221", "SN-DK", "HIV_POSITIVE"), EverywhereRule.CODE_NOT_ON_LIST, "disadvantages");
        refusedOf(person("5221", "SN-DK", "LOW_INCOME", "LOW_INCOME"), EverywhereRule.DISADVANTAGE_TWICE,
                "disadvantages");
        assertThat(training.when(enrolling(person("5221", "SN-DK", "LOW_INCOME", "RURAL_OR_REMOTE")))).hasSize(1);
    }

    @Test
    void an_occupation_is_a_group_of_isco_or_unknown() {
        openWithCodeLists();
        for (String occupation : List.of("5224", "domestic worker", "52211", ""))
            refusedOf(person(occupation, "SN-DK"), EverywhereRule.CODE_NOT_ON_LIST, "occupation");
        assertThat(training.when(enrolling(person("91", "UNKNOWN")))).hasSize(1);
    }

    @Test
    void an_administrative_area_is_written_as_iso_3166_2_writes_it_or_unknown() {
        openWithCodeLists();
        for (String area : List.of("Dakar", "SN", "sn-dk", "SN-DKAR", ""))
            refusedOf(person("5221", area), EverywhereRule.ADMINISTRATIVE_AREA_MALFORMED, "administrativeArea");
        refusedOf(person("5221", "ZZ-1"), EverywhereRule.CODE_NOT_ON_LIST, "administrativeArea");
        refused(new Setting(List.of(share("100")), new Place("SN", "Dakar", null), null, null, List.of(), List.of()),
                EverywhereRule.ADMINISTRATIVE_AREA_MALFORMED, "/setting/place/administrativeArea");
        assertThat(training.when(enrolling(person("UNKNOWN", "UNKNOWN")))).hasSize(1);
    }

    @Test
    void nothing_happens_to_a_training_that_was_not_scheduled() {
        training.refuses(enrol(AMA, "2026-02-20"), TrainingRule.UNKNOWN, "/training");
    }

    @Test
    void nobody_enrols_before_enrolment_is_open() {
        training.given(schedule(20));
        training.refuses(enrol(AMA, "2026-02-20"), TrainingRule.ENROLMENT_NOT_OPEN, "/occurredOn");
    }

    @Test
    void enrolment_does_not_open_while_the_project_is_not_running() {
        training.given(schedule(20));
        training.refuses(new OpenEnrolment(TRAINING, day("2026-06-10")), TrainingRule.PROJECT_NOT_RUNNING,
                "/occurredOn");
    }

    @Test
    void nobody_enrols_while_the_project_is_suspended() {
        open(20);
        training.refuses(enrol(AMA, "2026-06-10"), TrainingRule.NEW_ENROLMENT_WHILE_SUSPENDED, "/occurredOn");
    }

    @Test
    void an_enrolment_of_march_reported_in_june_is_accepted_though_the_project_was_suspended_meanwhile() {
        open(20);
        assertThat(training.when(enrol(AMA, "2026-03"))).hasSize(1);
    }

    @Test
    void nobody_enrols_over_capacity() {
        open(1);
        training.given(enrol(AMA, "2026-02-20"));
        training.refuses(enrol(BINTA, "2026-02-20"), TrainingRule.OVER_CAPACITY, "/person");
    }

    @Test
    void enrolling_the_same_person_twice_is_already_so() {
        open(1);
        training.given(enrol(AMA, "2026-02-20"));
        assertThat(training.when(enrol(AMA, "2026-02-20"))).isEmpty();
        training.refuses(enrol(AMA, "2026-02-21"), TrainingRule.ALREADY_ENROLLED, "/person");
    }

    @Test
    void nothing_happens_in_the_future() {
        open(20);
        training.refuses(enrol(AMA, "2026-07-02"), TrainingRule.IN_THE_FUTURE, "/occurredOn");
        training.refuses(new HoldSession(TRAINING, 1, FieldDate.parse("2027"), Decimal.ONE), TrainingRule.IN_THE_FUTURE,
                "/occurredOn");
    }

    @Test
    void a_session_held_while_the_project_was_suspended_is_recorded_with_a_quality_issue() {
        open(20);
        assertThat(training.when(hold(1, "2026-06-10"))).singleElement()
                .isInstanceOfSatisfying(TrainingSessionHeld.class, event -> assertThat(event.breaches()).singleElement()
                        .satisfies(
                                breach -> assertThat(breach.rule()).isEqualTo("training.project-not-active-on-day")));
    }

    @Test
    void a_session_is_held_once_under_its_number() {
        open(20);
        training.given(hold(1, "2026-03-01"));
        assertThat(training.when(hold(1, "2026-03-01"))).isEmpty();
        training.refuses(hold(1, "2026-03-02"), TrainingRule.SESSION_ALREADY_HELD, "/session");
    }

    @Test
    void a_session_lasts_more_than_nothing_and_at_most_a_day() {
        open(20);
        training.refuses(new HoldSession(TRAINING, 1, FieldDate.parse("2026-03-01"), Decimal.ZERO),
                TrainingRule.SESSION_HOURS, "/hours");
        training.refuses(new HoldSession(TRAINING, 1, FieldDate.parse("2026-03-01"), Decimal.of(25)),
                TrainingRule.SESSION_HOURS, "/hours");
    }

    @Test
    void attendance_at_a_session_not_known_to_be_held_waits_and_counts_once_it_is() {
        enrolled();
        training.given(attend(1, AMA));
        training.refuses(complete(AMA), TrainingRule.ATTENDANCE_BELOW_THRESHOLD, "/persons");
        training.given(hold(1, "2026-03-01"));
        assertThat(training.when(complete(AMA))).hasSize(1);
    }

    @Test
    void sessions_are_numbered_from_one() {
        open(20);
        training.refuses(hold(0, "2026-03-01"), TrainingRule.SESSION_NUMBER, "/session");
        training.refuses(attend(-1, AMA), TrainingRule.SESSION_NUMBER, "/session");
    }

    @Test
    void a_session_held_on_another_day_than_recorded_is_corrected() {
        open(20);
        training.refuses(correctSession(1, "2026-03-02"), TrainingRule.SESSION_UNKNOWN, "/session");
        training.given(hold(1, "2026-03-01"));
        assertThat(training.when(correctSession(1, "2026-03-02"))).singleElement()
                .isInstanceOfSatisfying(TrainingSessionCorrected.class, event -> {
                    assertThat(event.amends()).isEqualTo(new EventId("case:1", 2));
                    assertThat(event.before().occurredOn()).hasToString("2026-03-01");
                    assertThat(event.after().occurredOn()).hasToString("2026-03-02");
                });
        assertThat(training.when(correctSession(1, "2026-03-02"))).as("twice").isEmpty();
        assertThat(training.when(correctSession(1, "2026-06-10"))).singleElement()
                .isInstanceOfSatisfying(TrainingSessionCorrected.class, event -> assertThat(event.breaches())
                        .extracting("rule").containsExactly(TrainingRule.PROJECT_NOT_ACTIVE_ON_DAY.code()));
        training.refuses(correctSession(1, "2026-07-01"), TrainingRule.IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void a_session_that_never_took_place_is_retracted_and_its_sheet_waits_again() {
        attended();
        training.given(hold(2, "2026-03-02"));
        training.refuses(complete(AMA), TrainingRule.ATTENDANCE_BELOW_THRESHOLD, "/persons");
        var never = new RetractSession(TRAINING, 2, "booked, not held");
        assertThat(training.when(never)).hasSize(1);
        assertThat(training.when(never)).as("twice").isEmpty();
        assertThat(training.when(complete(AMA))).hasSize(1);
        training.refuses(new RetractSession(TRAINING, 3, "error"), TrainingRule.SESSION_UNKNOWN, "/session");
        assertThat(training.when(hold(2, "2026-03-03"))).as("held after all").hasSize(2).last()
                .isInstanceOf(CompletionFellShort.class);
    }

    @Test
    void nobody_stands_twice_on_one_sheet() {
        open(20);
        training.given(hold(1, "2026-03-01"));
        training.refuses(attend(1, AMA, AMA), TrainingRule.PERSON_TWICE_ON_SHEET, "/sheet");
    }

    @Test
    void attendance_of_someone_not_enrolled_waits_and_counts_once_enrolled() {
        open(20);
        training.given(hold(1, "2026-03-01"), attend(1, AMA));
        training.refuses(complete(AMA), TrainingRule.NOT_ENROLLED, "/persons");
        training.given(enrol(AMA, "2026-02-20"));
        assertThat(training.when(complete(AMA))).hasSize(1);
    }

    @Test
    void a_sheet_sent_again_is_already_so_and_a_different_one_is_a_correction() {
        open(20);
        training.given(hold(1, "2026-03-01"), attend(1, AMA));
        assertThat(training.when(attend(1, AMA))).isEmpty();
        training.refuses(new RecordAttendance(TRAINING, 1, List.of(new Attendance(AMA, false))),
                TrainingRule.ATTENDANCE_DIFFERS, "/sheet");
        assertThat(training.when(new CorrectAttendance(TRAINING, 1, List.of(new Attendance(AMA, false)), "misread")))
                .singleElement()
                .isInstanceOfSatisfying(AttendanceCorrected.class, event -> {
                    assertThat(event.before()).containsExactly(new Attendance(AMA, true));
                    assertThat(event.after()).containsExactly(new Attendance(AMA, false));
                });
    }

    @Test
    void a_sheet_that_was_not_recorded_is_not_corrected() {
        open(20);
        training.given(hold(1, "2026-03-01"));
        training.refuses(new CorrectAttendance(TRAINING, 1, List.of(new Attendance(AMA, false)), "misread"),
                TrainingRule.ATTENDANCE_UNKNOWN, "/session");
    }

    @Test
    void nobody_completes_below_the_attendance_threshold() {
        enrolled();
        training.given(IntStream.rangeClosed(1, 5).mapToObj(number -> hold(number, "2026-03-0" + number))
                .toArray(TrainingCommand[]::new));
        training.given(attend(1, AMA), attend(2, AMA), attend(3, AMA));
        training.refuses(complete(AMA), TrainingRule.ATTENDANCE_BELOW_THRESHOLD, "/persons");
        training.given(attend(4, AMA));
        assertThat(training.when(complete(AMA))).singleElement()
                .isInstanceOfSatisfying(BeneficiaryTrained.class,
                        event -> assertThat(event.attendance()).isEqualTo(Percentage.of("80")));
    }

    @Test
    void nobody_completes_without_a_required_assessment() {
        training.given(scheduleWith(true, null), new OpenEnrolment(TRAINING, day("2026-02-01")),
                enrol(AMA, "2026-02-20"),
                hold(1, "2026-03-01"), attend(1, AMA));
        training.refuses(complete(AMA), TrainingRule.ASSESSMENT_MISSING, "/persons");
        training.given(new AssessBeneficiary(TRAINING, AMA, day("2026-03-05"), false));
        training.refuses(complete(AMA), TrainingRule.ASSESSMENT_MISSING, "/persons");
        training.given(new AssessBeneficiary(TRAINING, AMA, day("2026-03-06"), true));
        assertThat(training.when(complete(AMA))).hasSize(1);
    }

    @Test
    void an_assessment_of_someone_not_enrolled_waits_and_counts_once_enrolled() {
        training.given(scheduleWith(true, null), new OpenEnrolment(TRAINING, day("2026-02-01")),
                assess("2026-03-05", true),
                enrol(AMA, "2026-02-20"), hold(1, "2026-03-01"), attend(1, AMA));
        assertThat(training.when(complete(AMA))).hasSize(1);
    }

    @Test
    void assessing_the_same_twice_is_already_so_and_the_latest_day_holds_in_whatever_order_it_is_learned() {
        training.given(scheduleWith(true, null), new OpenEnrolment(TRAINING, day("2026-02-01")),
                enrol(AMA, "2026-02-20"), hold(1, "2026-03-01"), attend(1, AMA), assess("2026-03-06", true));
        assertThat(training.when(assess("2026-03-06", true))).isEmpty();
        training.given(assess("2026-03-02", false));
        assertThat(training.when(complete(AMA))).hasSize(1);
    }

    @Test
    void an_assessment_passed_later_does_not_complete_on_a_day_before() {
        training.given(scheduleWith(true, null), new OpenEnrolment(TRAINING, day("2026-02-01")),
                enrol(AMA, "2026-02-20"), hold(1, "2026-03-01"), attend(1, AMA), assess("2026-03-07", true));
        training.refuses(complete(AMA), TrainingRule.ASSESSMENT_MISSING, "/persons");
    }

    @Test
    void an_attested_register_stands_for_attendance_and_assessment() {
        training.given(scheduleWith(true, CompletionBasis.ATTESTED_REGISTER),
                new OpenEnrolment(TRAINING, day("2026-02-01")), enrol(AMA, "2026-02-20"), hold(1, "2026-03-01"));
        assertThat(training.when(new CompleteTraining(TRAINING, List.of(AMA), FieldDate.parse("2026-03-06"),
                new Evidence("https://files.example/list.pdf", null, "A01")))).hasSize(1);
    }

    @Test
    void a_one_day_workshop_is_completed_on_its_signed_list_and_not_without() {
        training.given(scheduleWith(null, CompletionBasis.ATTESTED_REGISTER),
                new OpenEnrolment(TRAINING, day("2026-02-01")),
                enrol(AMA, "2026-02-20"));
        training.refuses(complete(AMA), TrainingRule.REGISTER_NOT_ATTESTED, "/evidence");
        assertThat(training.when(new CompleteTraining(TRAINING, List.of(AMA), FieldDate.parse("2026-03-06"),
                new Evidence("https://files.example/list.pdf", null, "A01")))).hasSize(1);
    }

    @Test
    void nobody_completes_before_enrolling() {
        attended();
        training.refuses(new CompleteTraining(TRAINING, List.of(AMA), FieldDate.parse("2026-02-19"), null),
                TrainingRule.BEFORE_ENROLMENT, "/occurredOn");
    }

    @Test
    void a_list_of_completions_is_granted_whole_or_not_at_all() {
        attended();
        training.refuses(complete(AMA, BINTA), TrainingRule.NOT_ENROLLED, "/persons");
    }

    @Test
    void completing_twice_is_already_so_and_on_another_day_is_a_correction() {
        completed();
        assertThat(training.when(complete(AMA, AMA))).isEmpty();
        training.refuses(new CompleteTraining(TRAINING, List.of(AMA), FieldDate.parse("2026-03-07"), null),
                TrainingRule.ALREADY_COMPLETED, "/persons");
    }

    @Test
    void no_certificate_without_completion() {
        attended();
        training.refuses(certify("2026-03-10"), TrainingRule.NOT_COMPLETED, "/person");
        training.given(complete(AMA));
        training.refuses(certify("2026-03-05"), TrainingRule.NOT_COMPLETED, "/occurredOn");
        assertThat(training.when(certify("2026-03-10"))).hasSize(1);
        assertThat(training.when(certify("2026-03-10"))).isEmpty();
        training.refuses(certify("2026-03-11"), TrainingRule.ALREADY_CERTIFIED, "/person");
    }

    @Test
    void a_revoked_certificate_no_longer_counts() {
        completed();
        var issued = training.when(certify("2026-03-10"));
        var revoked = training.when(new RevokeCertificate(TRAINING, AMA, day("2026-04-01"), "forged list"));
        assertThat(entries(issued, revoked)).satisfies(TrainingTest::cancelOut);
        assertThat(training.when(revoke("2026-04-01"))).as("twice").isEmpty();
        training.refuses(revoke("2026-04-02"), TrainingRule.NOT_CERTIFIED, "/person");
    }

    @Test
    void a_certificate_is_not_revoked_before_it_was_issued_nor_in_the_future() {
        completed();
        training.given(certify("2026-03-10"));
        training.refuses(revoke("2026-03-09"), TrainingRule.REVOKED_BEFORE_ISSUED, "/occurredOn");
        training.refuses(revoke("2026-07-01"), TrainingRule.IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void a_certificate_number_is_given_once_and_every_certificate_has_one() {
        completed();
        Case.taken(certify("2026-03-10"), "certificate-number:C-1", TrainingRule.CERTIFICATE_NUMBER_TAKEN, "/number");
        training.refuses(new IssueCertificate(TRAINING, AMA, " ", FieldDate.parse("2026-03-10")),
                TrainingRule.NUMBER_MISSING, "/number");
    }

    @Test
    void two_persons_of_one_training_do_not_hold_the_same_number_not_even_after_it_was_revoked() {
        completed();
        training.given(enrol(BINTA, "2026-02-20"), attend(1, AMA, BINTA), complete(BINTA), certify("2026-03-10"));
        var same = new IssueCertificate(TRAINING, BINTA, "C-1", FieldDate.parse("2026-03-10"));
        training.refuses(same, TrainingRule.CERTIFICATE_NUMBER_TAKEN, "/number");
        training.given(revoke("2026-04-01"));
        training.refuses(same, TrainingRule.CERTIFICATE_NUMBER_TAKEN, "/number");
    }

    @Test
    void a_training_code_is_held_once_and_every_training_has_one() {
        Case.taken(schedule(20), "training-code:GET-AHEAD-7", TrainingRule.CODE_TAKEN, "/code");
        training.refuses(new ScheduleTraining(TRAINING, " ", title("T"), "OCCUPATIONAL_SAFETY_AND_HEALTH",
                setting(PROJECT, "100"),
                day("2026-03-01"), day("2026-03-02"), 5, null, null, null), TrainingRule.CODE_MISSING, "/code");
    }

    @Test
    void nobody_is_followed_up_before_the_months_have_passed_since_the_completion() {
        completed();
        for (String early : List.of("2026-03-05", "2026-06-05"))
            training.refuses(new FollowUpBeneficiary(TRAINING, AMA, 3, FollowUpOutcome.APPLIED,
                    FieldDate.parse(early)), TrainingRule.FOLLOW_UP_TOO_EARLY, "/occurredOn");
        training.refuses(followUp(6), TrainingRule.FOLLOW_UP_TOO_EARLY, "/occurredOn");
        assertThat(training.when(new FollowUpBeneficiary(TRAINING, AMA, 3, FollowUpOutcome.APPLIED,
                FieldDate.parse("2026-06")))).as("a month with a day on which they had").hasSize(1);
    }

    @Test
    void a_correction_leaves_no_follow_up_before_the_months_have_passed() {
        completed();
        training.given(followUp(3));
        training.refuses(new CorrectFollowUp(TRAINING, AMA, 3, WOMAN, FieldDate.parse("2026-06-05"), "misread"),
                TrainingRule.FOLLOW_UP_TOO_EARLY, "/occurredOn");
        training.refuses(correctCompletion(WOMAN, "2026-03-11"), TrainingRule.FOLLOW_UP_TOO_EARLY, "/occurredOn");
        assertThat(training.when(correctCompletion(WOMAN, "2026-03-10"))).hasSize(1);
    }

    @Test
    void a_sex_put_right_in_an_enrolment_is_put_right_in_what_took_it_from_there_and_other_attributes_stay_as_of_each_day() {
        completed();
        training.given(certify("2026-03-07"), followUp(3));
        var events = training.when(correctEnrolment(OLDER.with(Sex.MALE), "2026-02-20"));
        assertThat(events).extracting(event -> event.getClass().getSimpleName()).containsExactly("EnrolmentCorrected",
                "CompletionCorrected", "CertificationCorrected", "FollowUpCorrected");
        assertThat(events.get(1)).isInstanceOfSatisfying(CompletionCorrected.class, event -> {
            assertThat(event.amends()).isEqualTo(new EventId("case:1", 5));
            assertThat(event.before().attributes()).isEqualTo(WOMAN);
            assertThat(event.after()).isEqualTo(event.before().with(Sex.MALE));
            assertThat(event.reason()).isEqualTo(((EnrolmentCorrected) events.getFirst()).reason());
        });
        assertThat(training.when(correctEnrolment(OLDER.with(Sex.MALE), "2026-02-20"))).as("already so").isEmpty();
        assertThat(training.when(correctEnrolment(WOMAN.with(Sex.MALE), "2026-02-20"))).as("only the age").hasSize(1);
    }

    @Test
    void a_completion_of_which_the_sex_was_put_right_by_itself_keeps_it() {
        completed();
        training.given(correctCompletion(WOMAN.with(Sex.OTHER), "2026-03-06"));
        assertThat(training.when(correctEnrolment(WOMAN.with(Sex.MALE), "2026-02-20"))).hasSize(1);
    }

    @Test
    void an_enrolment_is_not_corrected_into_a_time_in_which_nobody_could_enrol() {
        facts.project(PROJECT, "2026-02-22", ProjectStatus.SUSPENDED)
                .project(PROJECT, "2026-02-24", ProjectStatus.ACTIVE);
        enrolled();
        training.refuses(correctEnrolment(WOMAN, "2026-02-22"), TrainingRule.NEW_ENROLMENT_WHILE_SUSPENDED,
                "/occurredOn");
        training.refuses(correctEnrolment(WOMAN, "2025-12-31"), TrainingRule.ENROLMENT_NOT_OPEN, "/occurredOn");
        training.refuses(correctEnrolment(WOMAN, "2026-01-31"), TrainingRule.ENROLMENT_NOT_OPEN, "/occurredOn");
        assertThat(training.when(correctEnrolment(WOMAN, "2026-02-24"))).hasSize(1);
        training.given(new CancelTraining(TRAINING, day("2026-02-26"), "flood"));
        training.refuses(correctEnrolment(WOMAN, "2026-02-26"), TrainingRule.CANCELLED, "/occurredOn");
    }

    @Test
    void what_is_put_right_of_a_person_enrolled_does_not_enrol_anew_though_the_project_is_suspended_now() {
        enrolled();
        facts.project(PROJECT, "2026-02-15", ProjectStatus.SUSPENDED);
        assertThat(training.when(correctEnrolment(OLDER, "2026-02-20"))).hasSize(1);
    }

    @Test
    void sessions_after_the_day_of_completion_do_not_count_towards_it() {
        enrolled();
        training.given(hold(1, "2026-05-01"), attend(1, AMA));
        training.refuses(complete(AMA), TrainingRule.ATTENDANCE_BELOW_THRESHOLD, "/persons");
        training.given(hold(2, "2026-03-06"), attend(2, AMA), hold(3, "2026-05-02"));
        assertThat(training.when(complete(AMA))).singleElement().isInstanceOfSatisfying(BeneficiaryTrained.class,
                event -> assertThat(event.attendance()).isEqualTo(Percentage.of("100")));
        training.refuses(correctCompletion(WOMAN, "2026-03-05"), TrainingRule.ATTENDANCE_BELOW_THRESHOLD, "/persons");
    }

    @Test
    void a_session_with_an_open_issue_counts_for_nobody_until_it_is_accepted() {
        facts.project(PROJECT, "2026-03-02", ProjectStatus.SUSPENDED)
                .project(PROJECT, "2026-03-04", ProjectStatus.ACTIVE);
        enrolled();
        training.given(hold(1, "2026-03-03"), attend(1, AMA));
        training.refuses(complete(AMA), TrainingRule.ATTENDANCE_BELOW_THRESHOLD, "/persons");
        facts.closed(new EventId("case:1", 3), TrainingRule.PROJECT_NOT_ACTIVE_ON_DAY);
        assertThat(training.when(complete(AMA))).hasSize(1);
    }

    @Test
    void a_completion_that_a_corrected_sheet_leaves_below_the_threshold_is_questioned() {
        completed();
        assertThat(training.when(new CorrectAttendance(TRAINING, 1, List.of(new Attendance(AMA, false)), "misread")))
                .hasSize(2).last().isInstanceOfSatisfying(CompletionFellShort.class, event -> {
                    assertThat(event.questions()).isEqualTo(new EventId("case:1", 5));
                    assertThat(event.rule()).isEqualTo("training.attendance-below-threshold");
                    assertThat(event.attendance()).isEqualTo(Percentage.of("0"));
                });
        training.given(new CorrectAttendance(TRAINING, 1, List.of(new Attendance(AMA, true)), "right after all"));
        assertThat(training.when(new RetractSession(TRAINING, 1, "never held"))).as("and by a session taken back")
                .hasSize(2);
    }

    @Test
    void a_completion_that_fell_short_is_cleared_once_the_sheet_is_put_right() {
        completed();
        training.given(new CorrectAttendance(TRAINING, 1, List.of(new Attendance(AMA, false)), "misread"));
        var right = new CorrectAttendance(TRAINING, 1, List.of(new Attendance(AMA, true)), "right after all");
        assertThat(training.when(right)).hasSize(2).last().isEqualTo(new CompletionCleared(TRAINING,
                new EventId("case:1", 5), AMA, Percentage.HUNDRED, "training.attendance-below-threshold"));
        training.given(hold(2, "2026-03-05"), attend(2, AMA));
        assertThat(training.when(hold(3, "2026-03-20"))).as("once").hasSize(1);
    }

    @Test
    void a_completion_that_fell_short_is_cleared_by_a_session_held_after_all_or_attended_as_a_late_sheet_says() {
        completed();
        training.given(new RetractSession(TRAINING, 1, "never held"));
        assertThat(training.when(hold(1, "2026-03-20"))).as("too late for it").hasSize(1);
        training.given(new RetractSession(TRAINING, 1, "never held"));
        assertThat(training.when(hold(1, "2026-03-01"))).hasSize(2).last().isInstanceOf(CompletionCleared.class);
        training.given(new RetractSession(TRAINING, 1, "never held"), hold(2, "2026-03-05"));
        assertThat(training.when(attend(2, AMA))).hasSize(2).last().isInstanceOf(CompletionCleared.class);
    }

    @Test
    void a_session_that_becomes_known_late_questions_a_completion_that_it_leaves_below_the_threshold_until_the_sheet_has_come() {
        completed();
        assertThat(training.when(hold(2, "2026-03-05"))).hasSize(2).last().isInstanceOfSatisfying(
                CompletionFellShort.class, event -> {
                    assertThat(event.questions()).isEqualTo(new EventId("case:1", 5));
                    assertThat(event.attendance()).isEqualTo(Percentage.of("50"));
                });
        assertThat(training.when(hold(3, "2026-03-05"))).as("it is in question already").hasSize(1);
        training.given(attend(3, AMA));
        assertThat(training.when(attend(2, AMA))).hasSize(2).last().isInstanceOf(CompletionCleared.class);
        assertThat(training.when(hold(4, "2026-03-20"))).as("after the completion").hasSize(1);
    }

    @Test
    void a_late_session_that_has_an_issue_itself_questions_nobody() {
        completed();
        facts.project(PROJECT, "2026-03-02", ProjectStatus.SUSPENDED)
                .project(PROJECT, "2026-03-04", ProjectStatus.ACTIVE);
        assertThat(training.when(hold(2, "2026-03-03"))).hasSize(1);
    }

    @Test
    void a_session_that_has_an_issue_itself_clears_no_completion() {
        completed();
        training.given(new RetractSession(TRAINING, 1, "never held"));
        facts.project(PROJECT, "2026-02-28", ProjectStatus.SUSPENDED)
                .project(PROJECT, "2026-03-02", ProjectStatus.ACTIVE);
        assertThat(training.when(hold(1, "2026-03-01"))).hasSize(1);
    }

    @Test
    void a_completion_that_fell_short_is_cleared_by_a_day_on_which_it_was_earned_and_not_by_other_attributes() {
        completed();
        training.given(correctSession(1, "2026-03-09"));
        assertThat(training.when(correctCompletion(OLDER, "2026-03-06"))).hasSize(1);
        assertThat(training.when(correctCompletion(OLDER, "2026-03-09"))).hasSize(2).last()
                .isInstanceOfSatisfying(CompletionCleared.class,
                        event -> assertThat(event.clears()).isEqualTo(new EventId("case:1", 5)));
    }

    @Test
    void a_completion_taken_back_and_recorded_anew_has_not_fallen_short() {
        completed();
        training.given(new CorrectAttendance(TRAINING, 1, List.of(new Attendance(AMA, false)), "misread"),
                new RetractCompletion(TRAINING, AMA, "error"), new RetractSession(TRAINING, 1, "never held"),
                hold(2, "2026-03-05"), attend(2, AMA));
        assertThat(training.when(complete(AMA))).hasSize(1);
        assertThat(training.when(hold(3, "2026-03-20"))).hasSize(1);
    }

    @Test
    void a_session_moved_past_the_completion_questions_it_and_one_of_a_register_or_another_session_does_not() {
        completed();
        training.given(hold(2, "2026-03-05"), attend(2, AMA), hold(3, "2026-03-20"));
        assertThat(training.when(correctSession(3, "2026-03-21"))).hasSize(1);
        training.given(new RetractSession(TRAINING, 2, "never held"));
        assertThat(training.when(correctSession(1, "2026-03-07"))).last().isInstanceOf(CompletionFellShort.class);
        assertThat(training.when(correctSession(1, "2026-03-08"))).as("it is in question already").hasSize(1);
    }

    @Test
    void a_completion_by_an_attested_register_is_not_questioned_by_a_sheet() {
        training.given(scheduleWith(null, CompletionBasis.ATTESTED_REGISTER),
                new OpenEnrolment(TRAINING, day("2026-02-01")), enrol(AMA, "2026-02-20"), hold(1, "2026-03-01"),
                attend(1, AMA), complete(new Evidence("https://files.example/list.pdf", null, "A01")));
        assertThat(training.when(new CorrectAttendance(TRAINING, 1, List.of(new Attendance(AMA, false)), "misread")))
                .hasSize(1);
    }

    @Test
    void a_follow_up_that_was_not_made_is_neither_corrected_nor_retracted() {
        completed();
        training.refuses(new RetractFollowUp(TRAINING, AMA, 6, "error"), TrainingRule.FOLLOW_UP_UNKNOWN, "/month");
        training.refuses(new CorrectFollowUp(TRAINING, AMA, 6, WOMAN, FieldDate.parse("2026-06-10"), "misread"),
                TrainingRule.FOLLOW_UP_UNKNOWN, "/month");
    }

    @Test
    void an_enrolment_is_not_retracted_while_follow_ups_stand() {
        enrolled();
        training.given(followUp(3));
        training.refuses(new RetractEnrolment(TRAINING, AMA, "error"), TrainingRule.FOLLOW_UPS_STAND, "/person");
    }

    @Test
    void a_completion_is_not_retracted_while_a_follow_up_to_it_stands() {
        completed();
        training.given(followUp(3));
        var retract = new RetractCompletion(TRAINING, AMA, "error");
        training.refuses(retract, TrainingRule.FOLLOW_UPS_STAND, "/person");
        assertThatThrownBy(() -> training.when(retract)).isInstanceOfSatisfying(Rejected.class,
                refusal -> assertThat(refusal.values()).as("which").containsExactly("3"));
        training.given(new RetractFollowUp(TRAINING, AMA, 3, "error"));
        assertThat(training.when(retract)).singleElement().isInstanceOf(CompletionRetracted.class);
    }

    @Test
    void enrolment_opens_once() {
        open(20);
        assertThat(training.when(new OpenEnrolment(TRAINING, day("2026-02-01")))).isEmpty();
        training.refuses(new OpenEnrolment(TRAINING, day("2026-02-02")), TrainingRule.ENROLMENT_ALREADY_OPEN,
                "/occurredOn");
    }

    @Test
    void a_correction_keeps_the_order_of_enrolment_completion_and_certificate() {
        completed();
        training.given(certify("2026-03-10"));
        training.refuses(correctEnrolment(WOMAN, "2026-03-07"), TrainingRule.BEFORE_ENROLMENT, "/occurredOn");
        training.refuses(correctCompletion(WOMAN, "2026-02-19"), TrainingRule.BEFORE_ENROLMENT, "/occurredOn");
        training.refuses(correctCompletion(WOMAN, "2026-03-11"), TrainingRule.NOT_COMPLETED, "/occurredOn");
        training.refuses(correctCertification(WOMAN, "2026-03-05"), TrainingRule.NOT_COMPLETED, "/occurredOn");
        training.refuses(correctCertification(WOMAN, "2026-07-01"), TrainingRule.IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void every_counted_fact_is_corrected_by_the_difference_and_leaves_nothing_once_retracted() {
        completed();
        training.given(certify("2026-03-10"), followUp(3), correctEnrolment(OLDER, "2026-02-20"),
                correctCompletion(OLDER, "2026-03-07"), correctCertification(OLDER, "2026-03-11"),
                new CorrectFollowUp(TRAINING, AMA, 3, OLDER, FieldDate.parse("2026-06-11"), "misread"));
        assertThat(total()).containsOnlyKeys("beneficiaries-enrolled 2026-02-20 30-34",
                "beneficiaries-trained 2026-03-07 30-34", "beneficiaries-certified 2026-03-11 30-34",
                "training-follow-ups 2026-06-11 30-34").values().containsOnly(1L);
        training.given(new RetractFollowUp(TRAINING, AMA, 3, "error"), new RetractCertification(TRAINING, AMA, "error"),
                new RetractCompletion(TRAINING, AMA, "error"), new RetractEnrolment(TRAINING, AMA, "error"));
        assertThat(total()).isEmpty();
    }

    @Test
    void what_was_taken_back_is_taken_back_again_without_a_new_event_until_it_is_said_anew() {
        completed();
        training.given(certify("2026-03-10"), followUp(3));
        var back = List.<TrainingCommand>of(new RetractFollowUp(TRAINING, AMA, 3, "error"),
                new RetractCertification(TRAINING, AMA, "error"), new RetractCompletion(TRAINING, AMA, "error"),
                new RetractEnrolment(TRAINING, AMA, "error"));
        for (var wish : back)
            assertThat(training.when(wish)).hasSize(1);
        for (var wish : back)
            assertThat(training.when(wish)).as("twice").isEmpty();
        training.given(enrol(AMA, "2026-02-20"), complete(AMA), certify("2026-03-10"), followUp(3));
        for (var wish : back)
            assertThat(training.when(wish)).hasSize(1);
    }

    @Test
    void the_day_begins_at_the_place_of_the_training() {
        var dakar = schedule(20);
        var auckland = new Setting(dakar.setting().projects(), new Place("NZ", null, "Pacific/Auckland"), null, null,
                List.of(), List.of());
        training.given(new ScheduleTraining(TRAINING, "NZ", title("T"), "OCCUPATIONAL_SAFETY_AND_HEALTH", auckland,
                day("2026-06-01"),
                day("2026-07-02"), 5, null, null, null), new OpenEnrolment(TRAINING, day("2026-02-01")));
        assertThat(training.when(hold(1, "2026-07-01"))).as("it is tomorrow there already").hasSize(1);
    }

    @Test
    void those_who_share_a_training_stand_once_and_carry_something() {
        refused(settingOf(List.of(share("50"), share("50")), "SN", null, List.of()), EverywhereRule.PROJECT_TWICE,
                "/setting/projects");
        refused(settingOf(List.of(share("100"), new ProjectShare(OTHER, Percentage.of("0"))), "SN", null, List.of()),
                EverywhereRule.SHARE_NOT_POSITIVE, "/setting/projects");
    }

    @Test
    void the_place_the_instruments_and_the_people_of_a_training_have_codes_on_the_list_on_that_day() {
        facts.notOnList("Country", "ZZ").notOnList("IloInstrument", "C999").notOnList("DocumentCategory", "Z");
        refused(settingOf(List.of(share("100")), "ZZ", null, List.of()), EverywhereRule.CODE_NOT_ON_LIST,
                "/setting/place/country");
        refused(settingOf(List.of(share("100")), "SN", null, List.of("C999")), EverywhereRule.CODE_NOT_ON_LIST,
                "/setting/instruments");
        attended();
        var elsewhere = new Attributes("ZZ", Sex.MALE, AgeBand.UNKNOWN, false, Disability.UNKNOWN,
                DisabilityMethod.UNKNOWN, MigrationStatus.UNKNOWN, StatusInEmployment.UNKNOWN, "UNKNOWN",
                Settlement.UNKNOWN, List.of(), "UNKNOWN");
        training.refuses(new EnrolBeneficiary(TRAINING, BINTA, elsewhere, FieldDate.parse("2026-02-20")),
                EverywhereRule.CODE_NOT_ON_LIST, "/attributes/country");
        training.refuses(correctEnrolment(elsewhere, "2026-02-20"), EverywhereRule.CODE_NOT_ON_LIST,
                "/attributes/country");
        training.refuses(complete(new Evidence("https://files.example/list.pdf", null, "Z")),
                EverywhereRule.CODE_NOT_ON_LIST, "/evidence/category");
        training.refuses(complete(new Evidence("https://files.example/list.pdf", "ABC", "A01")),
                EverywhereRule.DIGEST_MALFORMED, "/evidence/sha256");
    }

    @Test
    void the_time_zone_the_office_and_the_implementing_partner_of_a_training_exist() {
        var place = new Place("SN", null, "Africa/Nowhere");
        var shares = List.of(share("100"));
        refused(new Setting(shares, place, null, null, List.of(), List.of()), EverywhereRule.TIME_ZONE_UNKNOWN,
                "/setting/place/timeZone");
        var dakar = new Place("SN", null, null);
        refused(new Setting(shares, dakar, OTHER, null, List.of(), List.of()), EverywhereRule.OFFICE_UNKNOWN,
                "/setting/office");
        refused(new Setting(shares, dakar, null, OTHER, List.of(), List.of()),
                EverywhereRule.IMPLEMENTING_PARTNER_UNKNOWN, "/setting/implementingPartner");
    }

    @Test
    void a_retracted_certificate_frees_its_number() {
        completed();
        training.given(certify("2026-03-10"));
        assertThat(training.when(new RetractCertification(TRAINING, AMA, "wrong person"))).singleElement()
                .isInstanceOfSatisfying(CertificationRetracted.class,
                        event -> assertThat(event.releases()).containsExactly("certificate-number:C-1"));
    }

    @Test
    void follow_ups_are_made_after_three_six_and_twelve_months() {
        completed();
        training.refuses(followUp(4), TrainingRule.FOLLOW_UP_MONTH, "/month");
        assertThat(training.when(followUp(3))).singleElement()
                .isInstanceOfSatisfying(BeneficiaryFollowedUp.class, event -> assertThat(event.breaches()).isEmpty());
        assertThat(training.when(followUp(3))).isEmpty();
        training.refuses(
                new FollowUpBeneficiary(TRAINING, AMA, 3, FollowUpOutcome.NOT_REACHED, FieldDate.parse("2026-06-10")),
                TrainingRule.FOLLOW_UP_DIFFERS, "/month");
    }

    @Test
    void a_follow_up_recorded_before_the_completion_is_cleared_when_the_completion_is_told_late() {
        enrolled();
        training.given(hold(1, "2026-03-01"), attend(1, AMA));
        var followedUp = training.history().size();
        training.given(followUp(3));
        assertThat(training.when(complete(AMA))).hasSize(2).last()
                .isEqualTo(new FollowUpCleared(TRAINING, new EventId("case:1", followedUp), AMA, 3,
                        TrainingRule.FOLLOW_UP_WITHOUT_COMPLETION.code()));
    }

    @Test
    void a_follow_up_found_to_have_been_made_before_the_months_had_passed_is_cleared_once_it_is_put_right() {
        enrolled();
        training.given(hold(1, "2026-03-01"), attend(1, AMA), new FollowUpBeneficiary(TRAINING, AMA, 3,
                FollowUpOutcome.APPLIED, FieldDate.parse("2026-06-05")));
        assertThat(training.when(complete(AMA))).as("three months had not passed").hasSize(1);
        assertThat(
                training.when(new CorrectFollowUp(TRAINING, AMA, 3, WOMAN, FieldDate.parse("2026-06-10"), "misread")))
                .hasSize(2).last().isInstanceOf(FollowUpCleared.class);
    }

    @Test
    void a_follow_up_of_someone_not_enrolled_is_held_and_comes_in_when_enrolment_and_completion_are_told() {
        open(20);
        training.given(hold(1, "2026-03-01"), attend(1, AMA));
        var followedUp = training.history().size();
        assertThat(training.when(followUp(3))).singleElement().isInstanceOfSatisfying(BeneficiaryFollowedUp.class,
                event -> assertThat(event.breaches()).extracting("rule").containsExactly(
                        "training.follow-up-before-enrolment", "training.follow-up-without-completion"));
        assertThat(training.when(followUp(3))).as("already so").isEmpty();
        training.refuses(new RetractFollowUp(TRAINING, AMA, 6, "error"), TrainingRule.FOLLOW_UP_UNKNOWN, "/month");
        var enrolled = training.when(enrol(AMA, "2026-02-20"));
        assertThat(enrolled).extracting(event -> event.getClass().getSimpleName())
                .containsExactly("BeneficiaryEnrolled", "FollowUpCorrected", "FollowUpCleared");
        assertThat(((FollowUpCorrected) enrolled.get(1)).after().attributes()).isEqualTo(WOMAN);
        assertThat(enrolled.getLast()).isEqualTo(new FollowUpCleared(TRAINING, new EventId("case:1", followedUp), AMA,
                3, TrainingRule.FOLLOW_UP_BEFORE_ENROLMENT.code()));
        assertThat(training.when(complete(AMA))).hasSize(2).last().isInstanceOfSatisfying(FollowUpCleared.class,
                event -> assertThat(event.rule()).isEqualTo("training.follow-up-without-completion"));
    }

    @Test
    void a_follow_up_of_someone_not_enrolled_is_put_right_and_taken_back() {
        open(20);
        training.given(followUp(3));
        training.given(new CorrectFollowUp(TRAINING, AMA, 3, WOMAN, FieldDate.parse("2026-06-11"), "misread"));
        training.given(new RetractFollowUp(TRAINING, AMA, 3, "error"));
        assertThat(training.when(new RetractFollowUp(TRAINING, AMA, 3, "error"))).as("twice").isEmpty();
        assertThat(training.stillSaid()).isEmpty();
        training.refuses(new RetractFollowUp(TRAINING, BINTA, 3, "error"), TrainingRule.NOT_ENROLLED, "/person");
    }

    @Test
    void a_follow_up_of_someone_who_did_not_complete_is_recorded_with_a_quality_issue() {
        enrolled();
        assertThat(training.when(followUp(3))).singleElement()
                .isInstanceOfSatisfying(BeneficiaryFollowedUp.class,
                        event -> assertThat(event.breaches()).extracting("rule")
                                .containsExactly("training.follow-up-without-completion"));
    }

    @Test
    void a_cancelled_training_enrols_nobody_and_is_not_planned_anew() {
        open(20);
        training.given(new CancelTraining(TRAINING, day("2026-03-01"), "flood"));
        training.refuses(enrol(AMA, "2026-03-02"), TrainingRule.CANCELLED, "/occurredOn");
        training.refuses(new ReviseCapacity(TRAINING, 10, "x"), TrainingRule.CANCELLED, "/capacity");
    }

    @Test
    void a_cancellation_is_put_on_another_day_and_taken_back() {
        open(20);
        training.refuses(new CorrectCancellation(TRAINING, day("2026-03-01"), "misread"), TrainingRule.NOT_CANCELLED,
                "/training");
        training.refuses(new RetractCancellation(TRAINING, "other"), TrainingRule.NOT_CANCELLED, "/training");
        training.given(new CancelTraining(TRAINING, day("2026-03-01"), "flood"));
        training.refuses(new CorrectCancellation(TRAINING, day("2099-03-01"), "misread"), TrainingRule.IN_THE_FUTURE,
                "/occurredOn");
        assertThat(training.when(new CorrectCancellation(TRAINING, day("2026-03-01"), "same"))).isEmpty();
        assertThat(training.when(new CorrectCancellation(TRAINING, day("2026-03-04"), "misread"))).singleElement()
                .isInstanceOfSatisfying(CancellationCorrected.class, event -> {
                    assertThat(event.before()).isEqualTo(day("2026-03-01"));
                    assertThat(event.after()).isEqualTo(day("2026-03-04"));
                });
        assertThat(training.when(enrol(AMA, "2026-03-02"))).as("before the day put right").hasSize(1);
        training.refuses(enrol(BINTA, "2026-03-04"), TrainingRule.CANCELLED, "/occurredOn");
        var back = training.when(new RetractCancellation(TRAINING, "another training"));
        assertThat(back).singleElement().isInstanceOfSatisfying(CancellationRetracted.class,
                event -> assertThat(event.before()).isEqualTo(day("2026-03-04")));
        assertThat(training.when(new RetractCancellation(TRAINING, "once more"))).as("already so").isEmpty();
        assertThat(training.when(enrol(BINTA, "2026-03-04"))).hasSize(1);
        assertThat(training.when(new CancelTraining(TRAINING, day("2026-03-05"), "war"))).hasSize(1);
        assertThat(training.when(new RetractCancellation(TRAINING, "once more"))).as("of the second").hasSize(1);
    }

    @Test
    void a_session_held_though_the_training_was_cancelled_is_recorded_with_a_quality_issue() {
        open(20);
        training.given(new CancelTraining(TRAINING, day("2026-03-01"), "flood"));
        assertThat(training.when(hold(1, "2026-03-01"))).singleElement()
                .isInstanceOfSatisfying(TrainingSessionHeld.class, event -> assertThat(event.breaches())
                        .extracting("rule").containsExactly(TrainingRule.HELD_THOUGH_CANCELLED.code()));
    }

    @Test
    void a_cancelled_training_takes_no_attendance() {
        attended();
        training.given(hold(2, "2026-03-08"), attend(2, AMA), new CancelTraining(TRAINING, day("2026-03-07"), "flood"));
        assertThat(training.when(complete(AMA))).singleElement().isInstanceOfSatisfying(BeneficiaryTrained.class,
                event -> assertThat(event.attendance()).as("of one session").isEqualTo(Percentage.of("100")));
        training.given(new RetractCompletion(TRAINING, AMA, "error"),
                new CorrectAttendance(TRAINING, 1, List.of(new Attendance(AMA, false)), "misread"));
        training.refuses(complete(AMA), TrainingRule.ATTENDANCE_BELOW_THRESHOLD, "/persons");
    }

    @Test
    void a_month_in_which_the_project_was_at_work_for_some_days_is_accepted() {
        facts.project(PROJECT, "2026-02-10", ProjectStatus.SUSPENDED)
                .project(PROJECT, "2026-02-12", ProjectStatus.ACTIVE)
                .project(PROJECT, "2026-02-20", ProjectStatus.SUSPENDED);
        training.given(schedule(20), new OpenEnrolment(TRAINING, day("2026-02-01")));
        training.refuses(enrol(AMA, "2026-02-11"), TrainingRule.NEW_ENROLMENT_WHILE_SUSPENDED, "/occurredOn");
        assertThat(training.when(enrol(AMA, "2026-02"))).hasSize(1);
    }

    @Test
    void what_happened_before_a_training_was_cancelled_is_still_recorded() {
        open(20);
        training.given(new CancelTraining(TRAINING, day("2026-03-05"), "flood"));
        assertThat(training.when(hold(1, "2026-03-01"))).hasSize(1);
    }

    @Test
    void a_corrected_enrolment_moves_the_figures_by_the_difference() {
        enrolled();
        assertThat(training
                .when(new CorrectEnrolment(TRAINING, AMA, OLDER, FieldDate.parse("2026-02-20"), "birth year misread")))
                .singleElement()
                .isInstanceOfSatisfying(EnrolmentCorrected.class, event -> {
                    assertThat(event.amends()).isEqualTo(new EventId("case:1", 2));
                    assertThat(event.entries()).extracting(entry -> entry.quantity().toString()).containsExactly("-1",
                            "1");
                });
    }

    @Test
    void a_second_correction_names_the_first() {
        enrolled();
        training.given(new CorrectEnrolment(TRAINING, AMA, WOMAN, FieldDate.parse("2026-02-21"), "date misread"));
        assertThat(training.when(new RetractEnrolment(TRAINING, AMA, "not the same person"))).singleElement()
                .isInstanceOfSatisfying(EnrolmentRetracted.class,
                        event -> assertThat(event.amends()).isEqualTo(new EventId("case:1", 3)));
    }

    @Test
    void an_enrolment_is_not_retracted_while_its_completion_stands() {
        completed();
        training.refuses(new RetractEnrolment(TRAINING, AMA, "error"), TrainingRule.COMPLETION_STANDS, "/person");
        training.given(certify("2026-03-10"));
        training.refuses(new RetractCompletion(TRAINING, AMA, "error"), TrainingRule.CERTIFICATE_STANDS, "/person");
    }

    @Test
    void what_was_recorded_and_retracted_leaves_the_figures_as_they_were() {
        attended();
        var trained = training.when(complete(AMA));
        var retracted = training.when(new RetractCompletion(TRAINING, AMA, "error"));
        assertThat(entries(trained, retracted)).satisfies(TrainingTest::cancelOut);
    }

    @Test
    void a_retracted_enrolment_gives_its_seat_back() {
        open(1);
        training.given(enrol(AMA, "2026-02-20"), new RetractEnrolment(TRAINING, AMA, "error"));
        assertThat(training.when(enrol(BINTA, "2026-02-20"))).hasSize(1);
    }

    @Test
    void capacity_does_not_fall_below_those_enrolled() {
        open(2);
        training.given(enrol(AMA, "2026-02-20"), enrol(BINTA, "2026-02-20"));
        training.refuses(new ReviseCapacity(TRAINING, 1, "room"), TrainingRule.CAPACITY_TOO_SMALL, "/capacity");
        assertThat(training.when(new ReviseCapacity(TRAINING, 3, "room"))).hasSize(1);
    }

    private void refused(Setting setting, EverywhereRule rule, String field) {
        training.refuses(new ScheduleTraining(TRAINING, "X", title("T"), "OCCUPATIONAL_SAFETY_AND_HEALTH", setting,
                day("2026-03-01"),
                day("2026-03-02"), 5, null, null, null), rule, field);
    }

    private Map<String, Long> total() {
        var sums = new HashMap<String, Long>();
        for (var event : training.history())
            if (event instanceof Counted counted)
                counted.entries().forEach(entry -> sums.merge(
                        entry.measure() + " " + entry.occurredOn() + " "
                                + entry.dimensions().values().get(Dimension.AGE_BAND).getFirst(),
                        entry.quantity().value().longValueExact(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private void open(int capacity) {
        training.given(schedule(capacity), new OpenEnrolment(TRAINING, day("2026-02-01")));
    }

    private void enrolled() {
        open(20);
        training.given(enrol(AMA, "2026-02-20"));
    }

    private void attended() {
        enrolled();
        training.given(hold(1, "2026-03-01"), attend(1, AMA));
    }

    private void completed() {
        attended();
        training.given(complete(AMA));
    }

    private static void cancelOut(List<? extends Entry> entries) {
        assertThat(entries).hasSize(2);
        assertThat(entries.get(1)).isEqualTo(entries.get(0).reversed());
    }

    @SafeVarargs
    private static List<Entry> entries(List<TrainingEvent>... events) {
        return Stream.of(events).flatMap(List::stream)
                .flatMap(event -> ((org.cooptrack.events.Counted) event).entries().stream()).toList();
    }

    private static ScheduleTraining schedule(int capacity) {
        return schedule("GET Ahead", "2026-03-01", "2026-03-05", capacity, "100", null);
    }

    private static ScheduleTraining schedule(String title, String from, String until, int capacity, String share,
            CompletionBasis basis) {
        return new ScheduleTraining(TRAINING, "GET-AHEAD-7", title(title), "SMALL_BUSINESS_MANAGEMENT",
                setting(PROJECT, share),
                day(from), day(until), capacity, null, null, basis);
    }

    private static ScheduleTraining scheduleWith(Boolean assessment, CompletionBasis basis) {
        return new ScheduleTraining(TRAINING, "GET-AHEAD-7", title("GET Ahead"), "SMALL_BUSINESS_MANAGEMENT",
                setting(PROJECT, "100"),
                day("2026-03-01"), day("2026-03-05"), 20, null, assessment, basis);
    }

    private static Setting setting(UUID project, String share) {
        return new Setting(List.of(new ProjectShare(project, Percentage.of(share))),
                new Place("SN", "SN-DK", "Africa/Dakar"), null,
                null, List.of("C190"), List.of(Aim.SKILLS_AND_PROTECTION));
    }

    private static EnrolBeneficiary enrol(UUID person, String on) {
        return new EnrolBeneficiary(TRAINING, person, WOMAN, FieldDate.parse(on));
    }

    private static HoldSession hold(int session, String on) {
        return new HoldSession(TRAINING, session, FieldDate.parse(on), Decimal.of(6));
    }

    private static RecordAttendance attend(int session, UUID... persons) {
        return new RecordAttendance(TRAINING, session,
                Stream.of(persons).map(person -> new Attendance(person, true)).toList());
    }

    private static CompleteTraining complete(UUID... persons) {
        return new CompleteTraining(TRAINING, List.of(persons), FieldDate.parse("2026-03-06"), null);
    }

    private static IssueCertificate certify(String on) {
        return new IssueCertificate(TRAINING, AMA, "C-1", FieldDate.parse(on));
    }

    private static FollowUpBeneficiary followUp(int month) {
        return new FollowUpBeneficiary(TRAINING, AMA, month, FollowUpOutcome.APPLIED, FieldDate.parse("2026-06-10"));
    }

    private static RevokeCertificate revoke(String on) {
        return new RevokeCertificate(TRAINING, AMA, day(on), "forged list");
    }

    private static AssessBeneficiary assess(String on, boolean passed) {
        return new AssessBeneficiary(TRAINING, AMA, day(on), passed);
    }

    private static CorrectSession correctSession(int session, String on) {
        return new CorrectSession(TRAINING, session, FieldDate.parse(on), Decimal.of(6), "misread");
    }

    private static CorrectEnrolment correctEnrolment(Attributes attributes, String on) {
        return new CorrectEnrolment(TRAINING, AMA, attributes, FieldDate.parse(on), "misread");
    }

    private static CorrectCompletion correctCompletion(Attributes attributes, String on) {
        return new CorrectCompletion(TRAINING, AMA, attributes, FieldDate.parse(on), "misread");
    }

    private static CorrectCertification correctCertification(Attributes attributes, String on) {
        return new CorrectCertification(TRAINING, AMA, attributes, FieldDate.parse(on), "misread");
    }

    private static CompleteTraining complete(Evidence evidence) {
        return new CompleteTraining(TRAINING, List.of(AMA), FieldDate.parse("2026-03-06"), evidence);
    }

    private static ScheduleTraining about(String topic) {
        return new ScheduleTraining(TRAINING, "GET-AHEAD-7", title("GET Ahead"), topic, setting(PROJECT, "100"),
                day("2026-03-01"), day("2026-03-05"), 20, null, null, null);
    }

    private void openWithCodeLists() {
        facts.withCodeLists();
        open(20);
    }

    private static EnrolBeneficiary enrolling(Attributes attributes) {
        return new EnrolBeneficiary(TRAINING, BINTA, attributes, FieldDate.parse("2026-02-20"));
    }

    private void refusedOf(Attributes attributes, EverywhereRule rule, String attribute) {
        training.refuses(enrolling(attributes), rule, "/attributes/" + attribute);
    }

    private static Attributes person(String occupation, String area, String... disadvantages) {
        return new Attributes("SN", Sex.FEMALE, AgeBand.AGE_25_29, false, Disability.NO, DisabilityMethod.DECLARED,
                MigrationStatus.NOT_MIGRANT, StatusInEmployment.EMPLOYER, occupation, Settlement.URBAN,
                List.of(disadvantages), area);
    }

    private static ProjectShare share(String percent) { return new ProjectShare(PROJECT, Percentage.of(percent)); }

    private static Setting settingOf(List<ProjectShare> shares, String country, String zone, List<String> instruments) {
        return new Setting(shares, new Place(country, null, zone), null, null, instruments, List.of());
    }

    private static LocalizedText title(String text) { return LocalizedText.of(Map.of("en", text)); }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
