package org.cooptrack.command.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.protection.Schemes.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.protection.AffiliationCommand.*;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.protection.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class AffiliationTest {
    private static final UUID AFFILIATION = id(1), OTHER_SCHEME = id(2), PAID = id(3), COVERED = id(4), AGAIN = id(5),
            OF_CHILD = id(6);

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2025-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2026-06-01", ProjectStatus.SUSPENDED).scheme(established(true, null));
    private final Case<AffiliationCommand, AffiliationState, AffiliationEvent> affiliation = new Case<>(
            AffiliationState.START, Affiliation::decide, Affiliation::evolve, facts);

    // Enrolment

    @Test
    void enrolled_is_not_covered() {
        assertThat(affiliation.when(enrol("2025-03"))).singleElement().isInstanceOfSatisfying(PersonEnrolled.class,
                event -> assertThat(event.entries()).extracting("measure").containsExactly(Enrolment.MEASURE));
    }

    @Test
    void a_domestic_worker_is_counted_by_occupation_branch_and_scheme() {
        var dimensions = entries(affiliation.when(enrol("2025-03"))).getFirst().dimensions().values();
        assertThat(dimensions.get(Dimension.OCCUPATION)).containsExactly("9111");
        assertThat(dimensions.get(Dimension.BRANCH)).containsExactly("MEDICAL_CARE", "MATERNITY");
        assertThat(dimensions.get(Dimension.SCHEME)).containsExactly(SCHEME.toString());
    }

    @Test
    void nobody_enrols_in_an_unknown_scheme() {
        affiliation.refuses(
                new EnrolPerson(AFFILIATION, OTHER_SCHEME, AMA, DOMESTIC_WORKER, FieldDate.parse("2025-03"), null),
                ProtectionRule.ENROLMENT_IN_UNKNOWN_SCHEME, "/scheme");
    }

    @Test
    void nobody_enrols_in_a_closed_scheme_but_who_enrolled_before_it_closed_is_reported_late() {
        facts.scheme(new SchemeClosed(SCHEME, day("2026-03-15"), "merged"));
        for (String on : List.of("2026-03-15", "2026-04"))
            affiliation.refuses(enrol(on), ProtectionRule.ENROLMENT_IN_CLOSED_SCHEME, "/occurredOn");
        assertThat(affiliation.when(enrol("2026-03"))).hasSize(1);
    }

    @Test
    void nobody_enrols_before_the_scheme_is_established() {
        affiliation.refuses(enrol("2024-12-31"), ProtectionRule.ENROLMENT_BEFORE_SCHEME, "/occurredOn");
    }

    @Test
    void nobody_has_a_second_open_affiliation_in_one_scheme() {
        assertThat(((PersonEnrolled) affiliation.when(enrol("2025-03")).getFirst()).takes())
                .containsExactly(Claim.of("affiliation:" + SCHEME + ":" + AMA),
                        Claim.of("affiliated:" + AMA + ":" + SCHEME + ":" + AFFILIATION));
        Case.taken(enrol("2025-03"), "affiliation:" + SCHEME + ":" + AMA, ProtectionRule.SECOND_AFFILIATION,
                "/person");
        Case.taken(new RetractEnd(AFFILIATION, "r"), "affiliation:" + SCHEME + ":" + AMA,
                ProtectionRule.SECOND_AFFILIATION, "/affiliation");
    }

    @Test
    void nobody_enrols_while_the_project_is_suspended_but_protection_goes_on() {
        affiliation.refuses(enrol("2026-06-10"), ProtectionRule.NEW_ENROLMENT_WHILE_SUSPENDED, "/occurredOn");
        affiliation.given(enrol("2026-05-10"));
        assertThat(affiliation.when(contribute(PAID, "2026-06-11", 5000))).hasSize(1);
        assertThat(breaches(affiliation.when(start("2026-06-12", null)))).isEmpty();
    }

    @Test
    void an_enrolment_is_not_corrected_into_a_suspension_of_the_project_nor_to_before_it_began() {
        affiliation.given(enrol("2026-05-10"));
        affiliation.refuses(correctEnrolment(OLDER, "2026-06-10"), ProtectionRule.NEW_ENROLMENT_WHILE_SUSPENDED,
                "/occurredOn");
        assertThat(affiliation.when(correctEnrolment(OLDER, "2026-05-11"))).hasSize(1);
    }

    @Test
    void enrolling_the_same_twice_is_already_so_and_with_other_content_refused() {
        affiliation.given(enrol("2025-03"));
        assertThat(affiliation.when(enrol("2025-03"))).isEmpty();
        facts.scheme(established(true, 6));
        assertThat(affiliation.when(enrol("2025-03"))).isEmpty();
        affiliation.refuses(enrol("2025-04"), ProtectionRule.ALREADY_ENROLLED, "/affiliation");
    }

    @Test
    void nothing_happens_to_an_affiliation_before_somebody_enrols() {
        affiliation.refuses(start("2025-04-01", null), ProtectionRule.UNKNOWN, "/affiliation");
        affiliation.refuses(contribute(PAID, "2025-04-01", 10), ProtectionRule.UNKNOWN, "/affiliation");
    }

    @Test
    void nothing_happens_in_the_future_except_that_coverage_may_end_there() {
        affiliation.refuses(enrol("2026-07"), ProtectionRule.IN_THE_FUTURE, "/occurredOn");
        enrolledAndPaid();
        affiliation.refuses(start("2026-07-01", null), ProtectionRule.IN_THE_FUTURE, "/from");
        affiliation.refuses(contribute(AGAIN, "2026-07-01", 10), ProtectionRule.IN_THE_FUTURE, "/amount/valueDate");
        assertThat(affiliation.when(start("2025-04-01", "2027-01-01"))).hasSize(1);
        affiliation.refuses(lapse("2026-07-01"), ProtectionRule.IN_THE_FUTURE, "/occurredOn");
        affiliation.refuses(end("2026-07-01"), ProtectionRule.IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void codes_of_the_person_stand_on_their_lists() {
        facts.withCodeLists();
        var asked = new Attributes("SN", Sex.FEMALE, AgeBand.UNKNOWN, false, Disability.UNKNOWN,
                DisabilityMethod.UNKNOWN, MigrationStatus.UNKNOWN, StatusInEmployment.UNKNOWN, "domestic worker",
                Settlement.UNKNOWN, List.of(), "UNKNOWN");
        affiliation.refuses(new EnrolPerson(AFFILIATION, SCHEME, AMA, asked, FieldDate.parse("2025-03"), null),
                EverywhereRule.CODE_NOT_ON_LIST, "/attributes/occupation");
        affiliation.given(enrol("2025-03"));
        affiliation.refuses(new PaySubsidy(AFFILIATION, PAID, new Money(Decimal.ONE, "ZZZ", day("2025-04-01")), null),
                EverywhereRule.CODE_NOT_ON_LIST, "/amount/currency");
    }

    @Test
    void an_enrolment_is_put_right_by_the_difference() {
        affiliation.given(enrol("2025-03"));
        var corrected = affiliation.when(correctEnrolment(OLDER, "2025-04"));
        assertThat(entries(corrected)).hasSize(2);
        assertThat(affiliation.when(correctEnrolment(OLDER, "2025-04"))).isEmpty();
        affiliation.refuses(correctEnrolment(OLDER, "2024-04"), ProtectionRule.ENROLMENT_BEFORE_SCHEME,
                "/occurredOn");
        affiliation.given(end("2026-01-01"));
        affiliation.refuses(correctEnrolment(OLDER, "2026-02"), ProtectionRule.ENDED_BEFORE_ENROLMENT, "/occurredOn");
    }

    @Test
    void an_enrolment_is_not_taken_back_while_something_rests_on_it() {
        enrolledAndPaid();
        affiliation.refuses(retractEnrolment(), ProtectionRule.PAYMENTS_STAND, "/affiliation");
        affiliation.given(start("2025-04-01", null));
        affiliation.refuses(retractEnrolment(), ProtectionRule.COVERAGE_STANDS, "/affiliation");
        affiliation.given(end("2026-01-01"));
        affiliation.refuses(retractEnrolment(), ProtectionRule.END_STANDS, "/affiliation");
    }

    @Test
    void an_enrolment_taken_back_frees_the_person_to_enrol_again() {
        affiliation.given(enrol("2025-03"));
        assertThat(((EnrolmentRetracted) affiliation.when(retractEnrolment()).getFirst()).releases())
                .containsExactly("affiliation:" + SCHEME + ":" + AMA,
                        "affiliated:" + AMA + ":" + SCHEME + ":" + AFFILIATION);
        assertThat(affiliation.when(retractEnrolment())).isEmpty();
        assertThat(affiliation.when(enrol("2025-04"))).hasSize(1);
        assertThat(affiliation.when(retractEnrolment())).hasSize(1);
    }

    // Contributions and subsidies

    @Test
    void contributions_and_subsidies_are_two_sums_of_money_by_currency() {
        affiliation.given(enrol("2025-03"));
        var paid = entries(affiliation.when(contribute(PAID, "2025-04-01", 5000)));
        assertThat(paid).extracting("measure").containsExactly("social-protection-contributions");
        assertThat(paid.getFirst().dimensions().values().get(Dimension.CURRENCY)).containsExactly("XOF");
        assertThat(paid.getFirst().quantity()).isEqualTo(Decimal.of(5000));
        assertThat(entries(affiliation.when(subsidise(AGAIN, "2025-04-01", 1000)))).extracting("measure")
                .containsExactly("social-protection-subsidies");
    }

    @Test
    void the_same_payment_twice_is_already_so_and_with_other_content_refused() {
        enrolledAndPaid();
        assertThat(affiliation.when(contribute(PAID, "2025-04-01", 5000))).isEmpty();
        affiliation.refuses(contribute(PAID, "2025-04-01", 5001), ProtectionRule.PAYMENT_DIFFERS, "/payment");
        affiliation.refuses(subsidise(PAID, "2025-04-01", 5000), ProtectionRule.PAYMENT_DIFFERS, "/payment");
    }

    @Test
    void a_payment_is_not_zero_nor_finer_than_its_currency_and_negative_where_it_was_paid_back() {
        affiliation.given(enrol("2025-03"));
        affiliation.refuses(contribute(PAID, "2025-04-01", 0), ProtectionRule.AMOUNT_ZERO, "/amount/amount");
        affiliation.refuses(new PayContribution(AFFILIATION, PAID, xof("10.5", "2025-04-01"), null),
                ProtectionRule.FINER_THAN_MINOR_UNITS, "/amount/amount");
        assertThat(affiliation.when(contribute(PAID, "2025-04-01", -5000))).hasSize(1);
    }

    @Test
    void a_payment_before_the_enrolment_is_recorded_with_a_quality_issue() {
        affiliation.given(enrol("2025-03"));
        assertThat(breaches(affiliation.when(contribute(PAID, "2025-02-28", 10))))
                .containsExactly("protection.paid-before-enrolment");
        assertThat(breaches(affiliation.when(contribute(AGAIN, "2025-03-01", 10)))).isEmpty();
    }

    @Test
    void a_contribution_to_a_non_contributory_scheme_is_recorded_with_a_quality_issue_a_subsidy_is_not() {
        facts.scheme(established(false, null));
        affiliation.given(enrol("2025-03"));
        assertThat(breaches(affiliation.when(contribute(PAID, "2025-04-01", 10))))
                .containsExactly("protection.contribution-to-non-contributory");
        assertThat(breaches(affiliation.when(subsidise(AGAIN, "2025-04-01", 10)))).isEmpty();
    }

    @Test
    void a_payment_is_put_right_and_taken_back() {
        enrolledAndPaid();
        var corrected = new CorrectPayment(AFFILIATION, PAID, xof("6000", "2025-04-02"), null, "misread");
        assertThat(entries(affiliation.when(corrected))).hasSize(2);
        assertThat(affiliation.when(corrected)).isEmpty();
        affiliation.refuses(new CorrectPayment(AFFILIATION, AGAIN, xof("1", "2025-04-02"), null, "misread"),
                ProtectionRule.PAYMENT_UNKNOWN, "/payment");
        assertThat(affiliation.when(retractPayment())).hasSize(1);
        assertThat(affiliation.when(retractPayment())).isEmpty();
    }

    // Coverage

    @Test
    void coverage_begins_after_a_contribution_and_is_counted_from_its_first_day() {
        enrolledAndPaid();
        var started = affiliation.when(start("2025-04-01", null));
        assertThat(breaches(started)).isEmpty();
        assertThat(entries(started)).extracting("measure").containsExactly(Coverage.EVER_COVERED, Coverage.COVERED);
    }

    @Test
    void coverage_without_a_contribution_or_subsidy_is_recorded_with_a_quality_issue() {
        affiliation.given(enrol("2025-03"), contribute(PAID, "2025-04-02", 10), contribute(AGAIN, "2025-03-20", -10));
        assertThat(breaches(affiliation.when(start("2025-04-01", null))))
                .containsExactly("protection.covered-without-contribution");
    }

    @Test
    void a_subsidy_is_as_good_as_a_contribution() {
        affiliation.given(enrol("2025-03"), subsidise(PAID, "2025-03-30", 10));
        assertThat(breaches(affiliation.when(start("2025-04-01", null)))).isEmpty();
    }

    @Test
    void a_non_contributory_scheme_covers_without_any() {
        facts.scheme(established(false, null));
        affiliation.given(enrol("2025-03"));
        assertThat(breaches(affiliation.when(start("2025-04-01", null)))).isEmpty();
    }

    @Test
    void coverage_before_the_enrolment_is_recorded_with_a_quality_issue() {
        affiliation.given(enrol("2025-03"), subsidise(PAID, "2025-02-01", 10));
        assertThat(breaches(affiliation.when(start("2025-02-28", null))))
                .containsExactly("protection.covered-before-enrolment");
    }

    @Test
    void coverage_within_the_waiting_period_is_recorded_with_a_quality_issue() {
        facts.scheme(established(true, 3));
        affiliation.given(enrol("2025-03-10"), subsidise(PAID, "2025-03-10", 10));
        assertThat(breaches(affiliation.when(start("2025-06-09", null))))
                .containsExactly("protection.covered-within-waiting-period");
        assertThat(breaches(affiliation.when(correctCoverage(COVERED, "2025-06-10", null)))).isEmpty();
    }

    @Test
    void the_same_coverage_twice_is_already_so_also_when_it_is_over() {
        covered();
        assertThat(affiliation.when(start("2025-04-01", null))).isEmpty();
        affiliation.given(lapse("2025-09-01"), correctEnrolment(OLDER, "2025-03"));
        assertThat(affiliation.when(start("2025-04-01", null))).isEmpty();
        assertThat(affiliation.when(contribute(PAID, "2025-04-01", 5000))).isEmpty();
        affiliation.refuses(start("2025-04-02", null), ProtectionRule.COVERAGE_DIFFERS, "/coverage");
        affiliation.refuses(new StartCoverage(AFFILIATION, AGAIN, null, day("2025-10-01"), null, null),
                ProtectionRule.ALREADY_STARTED, "/from");
    }

    @Test
    void coverage_lasts_a_day_at_least() {
        enrolledAndPaid();
        for (String until : List.of("2025-04-01", "2025-03-31"))
            affiliation.refuses(start("2025-04-01", until), ProtectionRule.COVERAGE_EMPTY, "/until");
    }

    @Test
    void coverage_that_lapses_is_counted_down_from_that_day_and_holds_no_day_after() {
        covered();
        assertThat(affiliation.when(lapse("2025-09-01"))).singleElement().isInstanceOfSatisfying(CoverageLapsed.class,
                event -> {
                    assertThat(event.entries()).singleElement().satisfies(entry -> {
                        assertThat(entry.quantity()).isEqualTo(Decimal.ONE.negated());
                        assertThat(entry.occurredOn()).isEqualTo(FieldDate.parse("2025-09-01"));
                    });
                    assertThat(event.releases()).containsExactly(key(AMA));
                    assertThat(event.takes())
                            .containsExactly(Claim.during(key(AMA), day("2025-04-01"), day("2025-09-01")));
                });
        assertThat(affiliation.when(lapse("2025-09-01"))).isEmpty();
        affiliation.refuses(lapse("2025-10-01"), ProtectionRule.NOT_COVERED, "/occurredOn");
    }

    @Test
    void nobody_lapses_who_was_not_covered() {
        enrolledAndPaid();
        affiliation.refuses(lapse("2025-09-01"), ProtectionRule.NOT_COVERED, "/occurredOn");
        affiliation.given(start("2025-04-01", null));
        affiliation.refuses(lapse("2025-04-01"), ProtectionRule.NOT_COVERED, "/occurredOn");
    }

    @Test
    void coverage_that_lapsed_is_reinstated_and_both_times_are_held() {
        covered();
        affiliation.given(lapse("2025-09-01"), contribute(id(9), "2025-10-01", 5000));
        assertThat(breaches(affiliation.when(reinstate("2025-10-01")))).isEmpty();
        assertThat(affiliation.when(reinstate("2025-10-01"))).isEmpty();
        var lapsed = (CoverageLapsed) affiliation.when(lapse("2025-12-01")).getFirst();
        assertThat(lapsed.takes()).containsExactly(Claim.during(key(AMA), day("2025-04-01"), day("2025-09-01")),
                Claim.during(key(AMA), day("2025-10-01"), day("2025-12-01")));
    }

    @Test
    void a_reinstatement_without_a_contribution_since_is_recorded_with_a_quality_issue() {
        covered();
        affiliation.given(lapse("2025-09-01"));
        assertThat(breaches(affiliation.when(reinstate("2025-10-01"))))
                .containsExactly("protection.covered-without-contribution");
    }

    @Test
    void nothing_is_reinstated_that_had_not_begun() {
        enrolledAndPaid();
        affiliation.refuses(reinstate("2025-10-01"), ProtectionRule.NOTHING_TO_REINSTATE, "/from");
        affiliation.given(start("2025-10-01", null));
        affiliation.refuses(reinstate("2025-05-01"), ProtectionRule.NOTHING_TO_REINSTATE, "/from");
    }

    @Test
    void nobody_is_covered_twice_by_one_scheme_on_one_day() {
        covered();
        affiliation.refuses(reinstate("2025-10-01"), ProtectionRule.OVERLAPPING_COVERAGE, "/from");
        affiliation.given(lapse("2025-09-01"));
        affiliation.refuses(reinstate("2025-08-31"), ProtectionRule.OVERLAPPING_COVERAGE, "/from");
        affiliation.given(reinstate("2025-09-01"));
        affiliation.refuses(correctCoverage(COVERED, "2025-04-01", "2025-09-02"), ProtectionRule.OVERLAPPING_COVERAGE,
                "/from");
        Case.taken(start("2025-04-01", null), key(AMA), ProtectionRule.OVERLAPPING_COVERAGE, "/from");
        Case.taken(reinstate("2025-04-01"), key(AMA), ProtectionRule.OVERLAPPING_COVERAGE, "/from");
        Case.taken(correctCoverage(COVERED, "2025-04-01", null), key(AMA), ProtectionRule.OVERLAPPING_COVERAGE,
                "/from");
        Case.taken(cover("2025-04-01"), key(CHILD), ProtectionRule.OVERLAPPING_COVERAGE, "/dependant");
    }

    @Test
    void a_lapse_recorded_in_error_is_put_right_by_coverage_that_goes_on() {
        covered();
        affiliation.given(lapse("2025-09-01"));
        var corrected = (CoverageCorrected) affiliation.when(correctCoverage(COVERED, "2025-04-01", null)).getFirst();
        assertThat(corrected.amends()).isEqualTo(new EventId("case:1", 3));
        assertThat(corrected.entries()).singleElement()
                .satisfies(entry -> assertThat(entry.quantity()).isEqualTo(Decimal.ONE));
        assertThat(corrected.takes()).containsExactly(Claim.during(key(AMA), day("2025-04-01"), null));
        assertThat(affiliation.when(correctCoverage(COVERED, "2025-04-01", null))).isEmpty();
        affiliation.refuses(correctCoverage(AGAIN, "2025-04-01", null), ProtectionRule.COVERAGE_UNKNOWN, "/coverage");
    }

    @Test
    void attributes_are_those_of_the_day_on_which_coverage_began() {
        enrolledAndPaid();
        var started = affiliation
                .when(new StartCoverage(AFFILIATION, COVERED, OLDER, day("2025-12-01"), null, null));
        assertThat(entries(started)).allSatisfy(
                entry -> assertThat(entry.dimensions().values().get(Dimension.AGE_BAND)).containsExactly("30-34"));
        assertThat(entries(affiliation.when(lapse("2026-01-01"))).getFirst().dimensions())
                .isEqualTo(entries(started).getFirst().dimensions());
    }

    @Test
    void a_coverage_taken_back_leaves_the_days_of_the_others() {
        covered();
        affiliation.given(lapse("2025-09-01"), reinstate("2025-10-01"));
        var retracted = (CoverageRetracted) affiliation.when(new RetractCoverage(AFFILIATION, AGAIN, "r")).getFirst();
        assertThat(retracted.takes()).containsExactly(Claim.during(key(AMA), day("2025-04-01"), day("2025-09-01")));
        assertThat(affiliation.when(new RetractCoverage(AFFILIATION, AGAIN, "r"))).isEmpty();
    }

    // Dependants

    @Test
    void dependants_are_counted_apart_from_the_insured() {
        covered();
        var covered = affiliation.when(cover("2025-05-01"));
        assertThat(breaches(covered)).isEmpty();
        assertThat(entries(covered)).extracting("measure").containsExactly(Coverage.DEPENDANTS);
        assertThat(((DependantCovered) covered.getFirst()).takes())
                .containsExactly(Claim.during(key(CHILD), day("2025-05-01"), null));
        assertThat(affiliation.when(cover("2025-05-01"))).isEmpty();
    }

    @Test
    void a_dependant_on_days_without_the_insured_is_recorded_with_a_quality_issue() {
        covered();
        assertThat(breaches(affiliation.when(cover("2025-03-31"))))
                .containsExactly("protection.dependant-without-insured");
    }

    @Test
    void a_dependant_is_covered_at_the_longest_as_long_as_the_insured() {
        enrolledAndPaid();
        affiliation.given(start("2025-04-01", "2026-04-01"));
        assertThat(affiliation.when(cover("2025-05-01"))).singleElement().isInstanceOfSatisfying(
                DependantCovered.class,
                event -> assertThat(event.coverage().until()).isEqualTo(LocalDate.parse("2026-04-01")));
    }

    @Test
    void nobody_is_a_dependant_of_himself() {
        covered();
        affiliation.refuses(new CoverDependant(AFFILIATION, OF_CHILD, AMA, BOY, day("2025-05-01"), null, null),
                ProtectionRule.INSURED_AS_DEPENDANT, "/dependant");
        affiliation.refuses(new EndDependantCoverage(AFFILIATION, AMA, day("2025-05-01")),
                ProtectionRule.INSURED_AS_DEPENDANT, "/dependant");
    }

    @Test
    void when_the_insured_lapses_so_do_the_dependants() {
        covered();
        affiliation.given(cover("2025-05-01"));
        affiliation.refuses(lapse("2025-04-20"), ProtectionRule.DEPENDANTS_STAND, "/occurredOn");
        assertThat(affiliation.when(lapse("2025-09-01"))).hasSize(2)
                .allSatisfy(event -> assertThat(((CoverageLapsed) event).after().until()).isEqualTo("2025-09-01"))
                .extracting(event -> ((CoverageLapsed) event).after().person()).containsExactly(AMA, CHILD);
    }

    @Test
    void a_dependant_leaves_alone() {
        covered();
        affiliation.given(cover("2025-05-01"));
        assertThat(affiliation.when(leave("2025-09-01"))).singleElement().isInstanceOf(CoverageEnded.class);
        assertThat(affiliation.when(leave("2025-09-01"))).isEmpty();
        affiliation.refuses(leave("2025-10-01"), ProtectionRule.NOT_COVERED, "/occurredOn");
        affiliation.refuses(leave("2026-07-01"), ProtectionRule.IN_THE_FUTURE, "/occurredOn");
        assertThat(affiliation.when(lapse("2025-12-01"))).hasSize(1);
    }

    @Test
    void the_insured_is_not_put_right_from_under_a_dependant() {
        covered();
        affiliation.given(cover("2025-05-01"));
        affiliation.refuses(correctCoverage(COVERED, "2025-06-01", null), ProtectionRule.DEPENDANTS_STAND,
                "/coverage");
        affiliation.refuses(new RetractCoverage(AFFILIATION, COVERED, "r"), ProtectionRule.DEPENDANTS_STAND,
                "/coverage");
        assertThat(affiliation.when(correctCoverage(COVERED, "2025-04-15", null))).hasSize(1);
    }

    // The end

    @Test
    void an_affiliation_that_ends_ends_all_coverage_and_frees_the_person_to_enrol_elsewhere() {
        covered();
        affiliation.given(cover("2025-05-01"));
        var ended = affiliation.when(end("2026-01-01"));
        assertThat(ended).hasSize(3);
        assertThat(entries(ended)).extracting("measure").containsExactlyInAnyOrder(Coverage.COVERED,
                Coverage.DEPENDANTS);
        assertThat(((AffiliationEnded) ended.getLast()).releases())
                .containsExactly("affiliation:" + SCHEME + ":" + AMA);
        assertThat(affiliation.when(end("2026-01-01"))).isEmpty();
        affiliation.refuses(end("2026-02-01"), ProtectionRule.ALREADY_ENDED, "/occurredOn");
    }

    @Test
    void an_affiliation_does_not_end_before_enrolment_nor_before_its_coverage_began() {
        covered();
        affiliation.refuses(end("2025-02-28"), ProtectionRule.ENDED_BEFORE_ENROLMENT, "/occurredOn");
        affiliation.refuses(end("2025-04-01"), ProtectionRule.COVERAGE_STANDS, "/occurredOn");
    }

    @Test
    void nobody_is_covered_after_the_affiliation_ended_and_late_news_from_before_are_recorded() {
        enrolledAndPaid();
        affiliation.given(end("2026-01-01"));
        affiliation.refuses(start("2026-01-01", null), ProtectionRule.AFFILIATION_ENDED, "/from");
        assertThat(affiliation.when(start("2025-04-01", null))).singleElement().isInstanceOfSatisfying(
                CoverageStarted.class,
                event -> assertThat(event.coverage().until()).isEqualTo(LocalDate.parse("2026-01-01")));
        affiliation.refuses(correctCoverage(COVERED, "2025-04-01", null), ProtectionRule.AFFILIATION_ENDED, "/until");
    }

    @Test
    void an_end_recorded_in_error_is_taken_back_and_claims_the_person_again() {
        covered();
        affiliation.refuses(new RetractEnd(AFFILIATION, "r"), ProtectionRule.NOT_ENDED, "/affiliation");
        affiliation.given(end("2026-01-01"));
        assertThat(((EndRetracted) affiliation.when(new RetractEnd(AFFILIATION, "r")).getFirst()).takes())
                .containsExactly(Claim.of("affiliation:" + SCHEME + ":" + AMA));
        assertThat(affiliation.when(new RetractEnd(AFFILIATION, "r"))).isEmpty();
        assertThat(affiliation.when(correctCoverage(COVERED, "2025-04-01", null))).hasSize(1);
    }

    @Test
    void after_a_whole_history_was_retracted_nothing_is_left() {
        covered();
        affiliation.given(correctEnrolment(OLDER, "2025-02"), cover("2025-05-01"), lapse("2025-09-01"),
                reinstate("2025-10-01"), subsidise(id(9), "2025-10-02", 3),
                new CorrectPayment(AFFILIATION, PAID, xof("7", "2025-03-20"), null, "r"),
                correctCoverage(COVERED, "2025-03-15", "2025-09-05"), correctCoverage(OF_CHILD, "2025-05-02", null),
                end("2026-01-01"), new RetractEnd(AFFILIATION, "r"));
        for (var coverage : List.of(OF_CHILD, AGAIN, COVERED))
            affiliation.given(new RetractCoverage(AFFILIATION, coverage, "r"));
        affiliation.given(retractPayment(), new RetractPayment(AFFILIATION, id(9), "r"), retractEnrolment());
        var left = new HashMap<Entry, Decimal>();
        for (Entry entry : entries(affiliation.history()))
            left.merge(new Entry(entry.measure(), entry.subject(), Decimal.ZERO, entry.occurredOn(),
                    entry.dimensions()), entry.quantity(), Decimal::plus);
        assertThat(left).isNotEmpty().allSatisfy((_, sum) -> assertThat(sum).isEqualTo(Decimal.ZERO));
    }

    private void enrolledAndPaid() {
        affiliation.given(enrol("2025-03"), contribute(PAID, "2025-04-01", 5000));
    }

    private void covered() {
        enrolledAndPaid();
        affiliation.given(start("2025-04-01", null));
    }

    private static List<Entry> entries(List<AffiliationEvent> events) {
        return events.stream().filter(Counted.class::isInstance)
                .flatMap(event -> ((Counted) event).entries().stream()).toList();
    }

    private static List<String> breaches(List<AffiliationEvent> events) {
        assertThat(events).hasSize(1);
        return Stream.of(events.getFirst()).flatMap(event -> ((Flagged) event).breaches().stream())
                .map(breach -> breach.rule()).toList();
    }

    private static String key(UUID person) { return "coverage:" + SCHEME + ":" + person; }

    private static EnrolPerson enrol(String on) {
        return new EnrolPerson(AFFILIATION, SCHEME, AMA, DOMESTIC_WORKER, FieldDate.parse(on), null);
    }

    private static CorrectEnrolment correctEnrolment(Attributes attributes, String on) {
        return new CorrectEnrolment(AFFILIATION, attributes, FieldDate.parse(on), null, "misread");
    }

    private static RetractEnrolment retractEnrolment() { return new RetractEnrolment(AFFILIATION, "misread"); }

    private static PayContribution contribute(UUID payment, String on, long amount) {
        return new PayContribution(AFFILIATION, payment, xof(String.valueOf(amount), on), null);
    }

    private static PaySubsidy subsidise(UUID payment, String on, long amount) {
        return new PaySubsidy(AFFILIATION, payment, xof(String.valueOf(amount), on), null);
    }

    private static RetractPayment retractPayment() { return new RetractPayment(AFFILIATION, PAID, "misread"); }

    private static Money xof(String amount, String on) { return new Money(Decimal.of(amount), "XOF", day(on)); }

    private static StartCoverage start(String from, String until) {
        return new StartCoverage(AFFILIATION, COVERED, null, day(from), day(until), null);
    }

    private static ReinstateCoverage reinstate(String from) {
        return new ReinstateCoverage(AFFILIATION, AGAIN, null, day(from), null, null);
    }

    private static LapseCoverage lapse(String on) { return new LapseCoverage(AFFILIATION, day(on)); }

    private static CoverDependant cover(String from) {
        return new CoverDependant(AFFILIATION, OF_CHILD, CHILD, BOY, day(from), null, null);
    }

    private static EndDependantCoverage leave(String on) {
        return new EndDependantCoverage(AFFILIATION, CHILD, day(on));
    }

    private static CorrectCoverage correctCoverage(UUID coverage, String from, String until) {
        return new CorrectCoverage(AFFILIATION, coverage, DOMESTIC_WORKER, day(from), day(until), null, "misread");
    }

    private static EndAffiliation end(String on) {
        return new EndAffiliation(AFFILIATION, day(on), EndCause.LEFT_THE_COUNTRY);
    }
}
