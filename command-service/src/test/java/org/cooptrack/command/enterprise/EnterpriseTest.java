package org.cooptrack.command.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.enterprise.EnterpriseRule.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.enterprise.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class EnterpriseTest {
    private static final UUID ENTERPRISE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID JOBS = UUID.fromString("01980000-0000-7000-8000-00000000000b");
    private static final UUID MORE = UUID.fromString("01980000-0000-7000-8000-00000000000c");
    private static final UUID LOSS = UUID.fromString("01980000-0000-7000-8000-00000000000d");
    private static final UUID PLACEMENT = UUID.fromString("01980000-0000-7000-8000-00000000000e");
    private static final UUID AWA = UUID.fromString("5f0c9d3e-6a0b-4c7e-9b1a-2f4d8e6c0001");
    private static final String PLACED = "job-of-placement:" + PLACEMENT;

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2026-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2026-06-01", ProjectStatus.SUSPENDED);
    private final Case<EnterpriseCommand, EnterpriseState, EnterpriseEvent> enterprise = new Case<>(
            EnterpriseState.START, Enterprise::decide, Enterprise::evolve, facts);

    // Support

    @Test
    void an_enterprise_supported_counts_once_and_its_owner_as_a_person() {
        var event = (EnterpriseSupported) enterprise.when(support(Declared.YES, AWA)).getFirst();
        assertThat(event.breaches()).isEmpty();
        assertThat(event.entries()).extracting(Entry::measure).containsExactly("enterprises-supported",
                "enterprises-supported-woman-owned", "enterprise-owners-supported");
        assertThat(event.entries()).extracting(Entry::subject).containsExactly(ENTERPRISE, ENTERPRISE, AWA);
        assertThat(event.entries().getFirst().dimensions().values())
                .containsEntry(Dimension.FORM, List.of("EXISTING"))
                .containsEntry(Dimension.TOPIC, List.of("INPUT_SUPPLY")).doesNotContainKey(Dimension.SEX);
        assertThat(event.entries().getLast().dimensions().values()).containsEntry(Dimension.SEX, List.of("FEMALE"));
    }

    @Test
    void an_enterprise_that_declared_nothing_is_not_counted_as_owned_by_women() {
        assertThat(((Counted) enterprise.when(support(Declared.UNKNOWN, null)).getFirst()).entries())
                .extracting(Entry::measure).containsExactly("enterprises-supported");
    }

    @Test
    void an_enterprise_is_recorded_once() {
        enterprise.given(support(Declared.YES, AWA));
        assertThat(enterprise.when(support(Declared.YES, AWA))).isEmpty();
        enterprise.refuses(support(Declared.NO, AWA), ALREADY_SUPPORTED, "/enterprise");
    }

    @Test
    void support_is_of_known_kinds_and_belongs_wholly_to_projects_that_exist() {
        enterprise.refuses(support("100", PROJECT), SUPPORT_MISSING, "/kinds");
        enterprise.refuses(support("100", PROJECT, SupportKind.INPUT_SUPPLY, SupportKind.INPUT_SUPPLY), SUPPORT_TWICE,
                "/kinds");
        enterprise.refuses(support("99", PROJECT, SupportKind.INPUT_SUPPLY), SHARES_NOT_WHOLE, "/setting/projects");
        enterprise.refuses(support("100", AWA, SupportKind.INPUT_SUPPLY), PROJECT_UNKNOWN, "/setting/projects");
        facts.notOnList("Country", "SN");
        enterprise.refuses(support("100", PROJECT, SupportKind.INPUT_SUPPLY), EverywhereRule.CODE_NOT_ON_LIST,
                "/setting/place/country");
    }

    @Test
    void an_owner_has_an_id_and_attributes_or_neither() {
        var wish = support(Declared.YES, AWA);
        enterprise.refuses(new SupportEnterprise(ENTERPRISE, wish.setting(), wish.stage(), wish.kinds(),
                wish.womanOwned(), AWA, null, wish.occurredOn(), null), OWNER_INCOMPLETE, "/attributes");
        enterprise.refuses(new SupportEnterprise(ENTERPRISE, wish.setting(), wish.stage(), wish.kinds(),
                wish.womanOwned(), null, wish.attributes(), wish.occurredOn(), null), OWNER_INCOMPLETE, "/person");
    }

    @Test
    void support_that_began_while_the_project_was_not_active_is_recorded_with_a_quality_issue() {
        assertThat(broken(support("2026-06-10"))).containsExactly("enterprise.project-not-active-on-day");
    }

    @Test
    void nothing_happens_to_an_enterprise_that_is_not_supported() {
        enterprise.refuses(baseline("2026-02-01", 3), UNKNOWN, "/enterprise");
        enterprise.refuses(claim(JOBS, JobKind.DIRECT, "2026-03", 1), UNKNOWN, "/enterprise");
        enterprise.refuses(new RetractSupport(ENTERPRISE, "r"), UNKNOWN, "/enterprise");
    }

    @Test
    void nothing_happens_in_the_future() {
        enterprise.refuses(support("2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        based();
        enterprise.refuses(headcount("2026-07-02", 1), IN_THE_FUTURE, "/countedOn");
        enterprise.refuses(claim(MORE, JobKind.DIRECT, "2026-07-02", 1), IN_THE_FUTURE, "/occurredOn");
        enterprise.refuses(lose("2027", 1), IN_THE_FUTURE, "/occurredOn");
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 1));
        facts.asking("malick");
        enterprise.refuses(verify(JOBS, "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void a_corrected_support_takes_the_place_of_the_wrong_one() {
        enterprise.given(support(Declared.YES, AWA));
        var event = (SupportCorrected) enterprise.when(correctSupport(Declared.NO, Stage.EXISTING)).getFirst();
        assertThat(event.amends()).isEqualTo(new EventId("case:1", 0));
        assertThat(total()).containsExactlyInAnyOrderEntriesOf(Map.of("enterprises-supported", "1"));
        assertThat(enterprise.when(correctSupport(Declared.NO, Stage.EXISTING))).isEmpty();
    }

    @Test
    void what_an_enterprise_is_does_not_change_under_its_claims() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 1));
        assertThat(enterprise.when(correctSupport(Declared.NO, Stage.EXISTING))).hasSize(1);
        enterprise.refuses(correctSupport(Declared.NO, Stage.START_UP), CLAIMS_STAND, "/setting");
    }

    @Test
    void an_enterprise_of_which_records_stand_is_not_retracted() {
        based();
        enterprise.refuses(new RetractSupport(ENTERPRISE, "r"), RECORDS_STAND, "/enterprise");
    }

    // Baseline and headcounts

    @Test
    void a_start_up_begins_with_an_explicit_zero() {
        enterprise.given(startUp());
        enterprise.refuses(baseline("2026-02-01", 1), START_UP_WITH_WORKERS, "/headcount");
        assertThat(enterprise.when(baseline("2026-02-01", 0))).singleElement().isInstanceOfSatisfying(
                BaselineEstablished.class, event -> assertThat(event.baseline().headcount().persons()).isZero());
        assertThat(enterprise.when(claim(JOBS, JobKind.DIRECT, "2026-03", 2))).hasSize(1);
    }

    @Test
    void an_enterprise_with_workers_is_not_made_a_start_up() {
        based();
        enterprise.refuses(correctSupport(Declared.YES, Stage.START_UP), START_UP_WITH_WORKERS, "/stage");
    }

    @Test
    void a_baseline_is_recorded_once_and_put_right() {
        enterprise.given(support(Declared.YES, AWA));
        enterprise.refuses(correctBaseline("2026-02-01", 3), BASELINE_MISSING, "/enterprise");
        enterprise.refuses(new RetractBaseline(ENTERPRISE, "r"), BASELINE_MISSING, "/enterprise");
        enterprise.given(baseline("2026-02-01", 3));
        assertThat(enterprise.when(baseline("2026-02-01", 3))).isEmpty();
        enterprise.refuses(baseline("2026-02-01", 4), BASELINE_DIFFERS, "/countedOn");
        assertThat(enterprise.when(correctBaseline("2026-02-01", 4))).hasSize(1);
        assertThat(enterprise.when(correctBaseline("2026-02-01", 4))).isEmpty();
    }

    @Test
    void what_is_impossible_of_a_number_is_refused() {
        enterprise.given(support(Declared.YES, AWA));
        enterprise.refuses(baseline("2026-02-01", -1), HEADCOUNT_NEGATIVE, "/headcount");
        enterprise.refuses(estimated(null), ESTIMATE_MISSING, "/headcount/estimate");
        enterprise.refuses(estimated(new Estimate(EstimateMethod.HOUSEHOLD_SURVEY, 10, 20)), ESTIMATE_OUT_OF_RANGE,
                "/headcount/estimate");
        enterprise.refuses(new EstablishBaseline(ENTERPRISE, day("2026-02-01"), women(3), Decimal.of("-0.5"), null),
                EQUIVALENTS_NEGATIVE, "/fullTimeEquivalents");
        enterprise.given(baseline("2026-02-01", 3));
        enterprise.refuses(claim(JOBS, JobKind.DIRECT, "2026-03", 0), NOBODY_COUNTED, "/headcount");
        enterprise.refuses(lose("2026-03", 0), NOBODY_COUNTED, "/headcount");
    }

    @Test
    void a_headcount_is_taken_once_a_day_and_put_right() {
        based();
        enterprise.given(headcount("2026-04-01", 5));
        assertThat(enterprise.when(headcount("2026-04-01", 5))).isEmpty();
        enterprise.refuses(headcount("2026-04-01", 6), HEADCOUNT_DIFFERS, "/countedOn");
        var correction = new CorrectHeadcount(ENTERPRISE, day("2026-04-01"), women(6), null, null, "r");
        assertThat(enterprise.when(correction)).hasSize(1);
        assertThat(enterprise.when(correction)).isEmpty();
        enterprise.refuses(new RetractHeadcount(ENTERPRISE, day("2026-05-01"), "r"), HEADCOUNT_UNKNOWN, "/countedOn");
    }

    @Test
    void a_headcount_without_a_baseline_is_recorded_with_a_quality_issue() {
        enterprise.given(support(Declared.YES, AWA));
        assertThat(broken(headcount("2026-04-01", 5))).containsExactly("enterprise.headcount-without-baseline");
        enterprise.given(baseline("2026-03-01", 3));
        assertThat(broken(headcount("2026-02-28", 5))).containsExactly("enterprise.headcount-without-baseline");
        assertThat(broken(headcount("2026-04-02", 5))).isEmpty();
    }

    // Claims

    @Test
    void a_claim_without_a_baseline_is_refused() {
        enterprise.given(support(Declared.YES, AWA));
        enterprise.refuses(claim(JOBS, JobKind.DIRECT, "2026-03", 1), CLAIM_WITHOUT_BASELINE, "/enterprise");
        enterprise.given(baseline("2026-03-15", 3));
        enterprise.refuses(claim(JOBS, JobKind.DIRECT, "2026-02", 1), CLAIM_BEFORE_BASELINE, "/occurredOn");
        assertThat(enterprise.when(claim(JOBS, JobKind.DIRECT, "2026-03", 1))).hasSize(1);
        enterprise.refuses(correctBaseline("2026-04-01", 3), CLAIM_BEFORE_BASELINE, "/countedOn");
        enterprise.refuses(new RetractBaseline(ENTERPRISE, "r"), CLAIMS_STAND, "/enterprise");
    }

    @Test
    void jobs_claimed_are_shown_beside_and_only_verified_ones_count_as_created() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4, "3.5"));
        assertThat(jobs()).containsExactlyInAnyOrderEntriesOf(Map.of("jobs-claimed", "4"));
        facts.asking("malick");
        enterprise.given(verify(JOBS, "2026-05-01"));
        assertThat(jobs()).containsExactlyInAnyOrderEntriesOf(
                Map.of("jobs-claimed", "4", "jobs-created-gross", "4", "jobs-created-net", "4",
                        "jobs-created-gross-fte", "3.5", "jobs-created-net-fte", "3.5"));
    }

    @Test
    void jobs_count_from_the_day_they_began_and_not_from_that_of_their_verification() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4));
        facts.asking("malick");
        assertThat(((Counted) enterprise.when(verify(JOBS, "2026-05-01")).getFirst()).entries())
                .extracting(entry -> entry.occurredOn().text()).containsOnly("2026-03");
    }

    @Test
    void indirect_jobs_are_figures_of_their_own() {
        based();
        enterprise.given(claim(JOBS, JobKind.INDIRECT, "2026-03", 9, "4"));
        facts.asking("malick");
        enterprise.given(verify(JOBS, "2026-05-01"));
        assertThat(jobs()).containsExactlyInAnyOrderEntriesOf(Map.of("jobs-claimed-indirect", "9",
                "jobs-created-indirect", "9", "jobs-created-indirect-fte", "4"));
    }

    @Test
    void full_time_equivalents_that_are_not_known_are_left_out_and_no_zero() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4));
        facts.asking("malick");
        enterprise.given(verify(JOBS, "2026-05-01"));
        assertThat(jobs()).doesNotContainKeys("jobs-created-gross-fte", "jobs-created-net-fte");
    }

    @Test
    void a_rejected_claim_stays_claimed_and_creates_no_job() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4));
        facts.asking("malick");
        enterprise.given(reject(JOBS, "2026-05-01"));
        assertThat(jobs()).containsExactlyInAnyOrderEntriesOf(Map.of("jobs-claimed", "4"));
        assertThat(enterprise.when(reject(JOBS, "2026-05-01"))).isEmpty();
        enterprise.refuses(reject(JOBS, "2026-05-02"), ALREADY_REJECTED, "/occurredOn");
        enterprise.refuses(verify(JOBS, "2026-05-02"), REJECTION_STANDS, "/claim");
        enterprise.refuses(new RetractClaim(ENTERPRISE, JOBS, "r"), REJECTION_STANDS, "/claim");
        assertThat(enterprise.when(new RetractRejection(ENTERPRISE, JOBS, "r"))).hasSize(1);
        assertThat(enterprise.when(verify(JOBS, "2026-05-02"))).hasSize(1);
    }

    @Test
    void a_verified_claim_is_neither_verified_again_nor_rejected_nor_changed() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4));
        facts.asking("malick");
        enterprise.given(verify(JOBS, "2026-05-01"));
        assertThat(enterprise.when(verify(JOBS, "2026-05-01"))).isEmpty();
        enterprise.refuses(verify(JOBS, "2026-05-02"), ALREADY_VERIFIED, "/occurredOn");
        enterprise.refuses(reject(JOBS, "2026-05-02"), VERIFICATION_STANDS, "/claim");
        enterprise.refuses(correctClaim(JobKind.DIRECT, "2026-03", 5), VERIFICATION_STANDS, "/claim");
        enterprise.refuses(new RetractClaim(ENTERPRISE, JOBS, "r"), VERIFICATION_STANDS, "/claim");
    }

    @Test
    void nobody_verifies_or_rejects_what_he_claimed_himself() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4));
        enterprise.refuses(verify(JOBS, "2026-05-01"), DECIDED_BY_CLAIMANT, "/claim");
        enterprise.refuses(reject(JOBS, "2026-05-01"), DECIDED_BY_CLAIMANT, "/claim");
        facts.asking("malick").onBehalfOf("amina");
        enterprise.refuses(verify(JOBS, "2026-05-01"), DECIDED_BY_CLAIMANT, "/claim");
    }

    @Test
    void nobody_verifies_jobs_before_they_began() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4));
        facts.asking("malick");
        enterprise.refuses(verify(JOBS, "2026-02-28"), DECIDED_BEFORE_JOBS, "/occurredOn");
    }

    @Test
    void a_claim_is_recorded_once_and_put_right_before_anybody_decides() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4));
        assertThat(enterprise.when(claim(JOBS, JobKind.DIRECT, "2026-03", 4))).isEmpty();
        enterprise.refuses(claim(JOBS, JobKind.DIRECT, "2026-03", 5), CLAIM_DIFFERS, "/claim");
        assertThat(enterprise.when(correctClaim(JobKind.INDIRECT, "2026-03", 5))).hasSize(1);
        assertThat(enterprise.when(correctClaim(JobKind.INDIRECT, "2026-03", 5))).isEmpty();
        assertThat(jobs()).containsExactlyInAnyOrderEntriesOf(Map.of("jobs-claimed-indirect", "5"));
    }

    @Test
    void what_was_not_claimed_or_decided_is_neither_put_right_nor_taken_back() {
        based();
        enterprise.refuses(verify(MORE, "2026-05-01"), CLAIM_UNKNOWN, "/claim");
        enterprise.refuses(new RetractClaim(ENTERPRISE, MORE, "r"), CLAIM_UNKNOWN, "/claim");
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4));
        enterprise.refuses(new RetractVerification(ENTERPRISE, JOBS, "r"), NOT_VERIFIED, "/claim");
        enterprise.refuses(new RetractRejection(ENTERPRISE, JOBS, "r"), NOT_REJECTED, "/claim");
        enterprise.refuses(new RetractLosses(ENTERPRISE, LOSS, "r"), LOSS_UNKNOWN, "/loss");
    }

    // Placements

    @Test
    void a_job_that_a_placement_filled_is_told_apart_so_that_it_counts_once() {
        based();
        enterprise.given(placed(JOBS, JobKind.DIRECT, 4, PLACEMENT));
        facts.asking("malick");
        var event = (Counted) enterprise.when(verify(JOBS, "2026-05-01")).getFirst();
        assertThat(event.entries()).filteredOn(entry -> entry.measure().equals(Jobs.FILLED_BY_PLACEMENT))
                .singleElement().satisfies(entry -> assertThat(entry.subject()).isEqualTo(PLACEMENT));
        assertThat(jobs()).containsEntry("jobs-created-gross", "4").containsEntry("jobs-created-filled-by-placement",
                "1");
    }

    @Test
    void a_placement_fills_one_job_wherever_it_is_claimed() {
        based();
        enterprise.refuses(placed(JOBS, JobKind.DIRECT, 4, PLACEMENT, PLACEMENT), PLACEMENT_TWICE, "/placements");
        enterprise.refuses(placed(JOBS, JobKind.DIRECT, 1, PLACEMENT, MORE), MORE_PLACEMENTS_THAN_JOBS,
                "/placements");
        enterprise.refuses(placed(JOBS, JobKind.INDIRECT, 4, PLACEMENT), PLACEMENT_OF_INDIRECT_JOB, "/placements");
        var claimed = (JobsClaimed) enterprise.when(placed(JOBS, JobKind.DIRECT, 4, PLACEMENT)).getFirst();
        assertThat(claimed.takes()).containsExactly(Claim.of(PLACED));
        enterprise.refuses(placed(MORE, JobKind.DIRECT, 4, PLACEMENT), PLACEMENT_TAKEN, "/placements");
        Case.taken(placed(JOBS, JobKind.DIRECT, 4, PLACEMENT), PLACED, PLACEMENT_TAKEN, "/placements");
    }

    @Test
    void a_rejected_claim_lets_its_placements_go() {
        based();
        enterprise.given(placed(JOBS, JobKind.DIRECT, 4, PLACEMENT));
        facts.asking("malick");
        assertThat(((ClaimRejected) enterprise.when(reject(JOBS, "2026-05-01")).getFirst()).releases())
                .containsExactly(PLACED);
        assertThat(enterprise.when(placed(MORE, JobKind.DIRECT, 4, PLACEMENT))).hasSize(1);
        enterprise.refuses(new RetractRejection(ENTERPRISE, JOBS, "r"), PLACEMENT_TAKEN, "/placements");
    }

    // Losses

    @Test
    void lost_jobs_leave_the_jobs_created_net_and_not_those_created_gross() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4, "3.5"));
        facts.asking("malick");
        enterprise.given(verify(JOBS, "2026-05-01"), lose("2026-05", 1));
        assertThat(jobs()).containsEntry("jobs-created-gross", "4").containsEntry("jobs-created-net", "3")
                .containsEntry("jobs-lost", "1").containsEntry("jobs-created-gross-fte", "3.5")
                .containsEntry("jobs-created-net-fte", "3");
    }

    @Test
    void losses_without_a_baseline_are_recorded_with_a_quality_issue() {
        enterprise.given(support(Declared.YES, AWA));
        assertThat(((Flagged) enterprise.when(lose("2026-03", 1)).getFirst()).breaches())
                .containsExactly(new Breach("enterprise.loss-without-baseline", "/occurredOn", "project:" + PROJECT,
                        day("2026-07-30")));
    }

    @Test
    void losses_are_reported_once_and_put_right() {
        based();
        enterprise.given(lose("2026-05", 1));
        assertThat(enterprise.when(lose("2026-05", 1))).isEmpty();
        enterprise.refuses(lose("2026-05", 2), LOSS_DIFFERS, "/loss");
        var correction = new CorrectLosses(ENTERPRISE, LOSS, FieldDate.parse("2026-05"), women(2), null, null, "r");
        assertThat(enterprise.when(correction)).hasSize(1);
        assertThat(enterprise.when(correction)).isEmpty();
        assertThat(jobs()).containsExactlyInAnyOrderEntriesOf(
                Map.of("jobs-lost", "2", "jobs-created-net", "-2"));
    }

    @Test
    void evidence_is_of_a_known_category() {
        based();
        facts.notOnList("DocumentCategory", "Z");
        var evidence = new Evidence("https://files.example/payroll.pdf", null, "Z");
        enterprise.refuses(new ReportLosses(ENTERPRISE, LOSS, FieldDate.parse("2026-05"), women(1), null, evidence),
                EverywhereRule.CODE_NOT_ON_LIST, "/evidence/category");
        enterprise.refuses(new TakeHeadcount(ENTERPRISE, day("2026-05-01"), women(1), null, evidence),
                EverywhereRule.CODE_NOT_ON_LIST, "/evidence/category");
    }

    @Test
    void what_was_taken_back_is_taken_back_again_without_a_new_event_until_it_is_said_anew() {
        var history = List.of(baseline("2026-02-01", 3), headcount("2026-04-01", 8),
                placed(JOBS, JobKind.DIRECT, 4, PLACEMENT), claim(MORE, JobKind.INDIRECT, "2026-03", 2),
                verify(JOBS, "2026-05-01"), reject(MORE, "2026-05-01"), lose("2026-05", 1));
        var back = List.<EnterpriseCommand>of(new RetractLosses(ENTERPRISE, LOSS, "r"),
                new RetractRejection(ENTERPRISE, MORE, "r"), new RetractVerification(ENTERPRISE, JOBS, "r"),
                new RetractClaim(ENTERPRISE, MORE, "r"), new RetractClaim(ENTERPRISE, JOBS, "r"),
                new RetractHeadcount(ENTERPRISE, day("2026-04-01"), "r"), new RetractBaseline(ENTERPRISE, "r"));
        enterprise.given(support(Declared.YES, AWA));
        facts.asking("malick");
        for (int round = 0; round < 2; round++) {
            history.forEach(wish -> assertThat(enterprise.when(wish)).hasSize(1));
            back.forEach(wish -> assertThat(enterprise.when(wish)).hasSize(1));
            for (int at : List.of(0, 3, 4, 5, 6))
                assertThat(enterprise.when(back.get(at))).as("twice").isEmpty();
        }
        var never = new RetractSupport(ENTERPRISE, "r");
        assertThat(enterprise.when(never)).hasSize(1);
        assertThat(enterprise.when(never)).isEmpty();
        assertThat(total()).as("nothing is left").isEmpty();
        assertThat(enterprise.stillSaid()).isEmpty();
        assertThat(enterprise.when(support(Declared.NO, null))).hasSize(1);
    }

    @Test
    void a_decision_that_was_taken_back_is_taken_back_again_without_a_new_event() {
        based();
        enterprise.given(claim(JOBS, JobKind.DIRECT, "2026-03", 4));
        facts.asking("malick");
        enterprise.given(verify(JOBS, "2026-05-01"), new RetractVerification(ENTERPRISE, JOBS, "r"));
        assertThat(enterprise.when(new RetractVerification(ENTERPRISE, JOBS, "r"))).isEmpty();
        enterprise.given(reject(JOBS, "2026-05-01"), new RetractRejection(ENTERPRISE, JOBS, "r"));
        assertThat(enterprise.when(new RetractRejection(ENTERPRISE, JOBS, "r"))).isEmpty();
    }

    private void based() { enterprise.given(support(Declared.YES, AWA), baseline("2026-02-01", 3)); }

    private List<String> broken(EnterpriseCommand wish) {
        return ((Flagged) enterprise.when(wish).getFirst()).breaches().stream().map(Breach::rule).toList();
    }

    private Map<String, String> jobs() {
        var jobs = total();
        jobs.keySet().removeIf(measure -> !measure.startsWith("jobs-"));
        return jobs;
    }

    private Map<String, String> total() {
        var sums = new HashMap<String, Decimal>();
        enterprise.history().stream().filter(Counted.class::isInstance)
                .flatMap(event -> ((Counted) event).entries().stream())
                .forEach(entry -> sums.merge(entry.measure(), entry.quantity(), Decimal::plus));
        var told = new HashMap<String, String>();
        sums.forEach((measure, sum) -> {
            if (sum.sign() != 0) told.put(measure, sum.toString());
        });
        return told;
    }

    private static SupportEnterprise support(Declared womanOwned, UUID owner) {
        return support(womanOwned, owner, Stage.EXISTING, "2026-02-01", "100", PROJECT,
                List.of(SupportKind.INPUT_SUPPLY));
    }

    private static SupportEnterprise support(String day) {
        return support(Declared.UNKNOWN, null, Stage.EXISTING, day, "100", PROJECT, List.of(SupportKind.INPUT_SUPPLY));
    }

    private static SupportEnterprise support(String share, UUID project, SupportKind... kinds) {
        return support(Declared.UNKNOWN, null, Stage.EXISTING, "2026-02-01", share, project, List.of(kinds));
    }

    private static SupportEnterprise startUp() {
        return support(Declared.YES, AWA, Stage.START_UP, "2026-02-01", "100", PROJECT,
                List.of(SupportKind.INPUT_SUPPLY));
    }

    private static SupportEnterprise support(Declared womanOwned, UUID owner, Stage stage, String day, String share,
            UUID project, List<SupportKind> kinds) {
        var setting = new Setting(List.of(new ProjectShare(project, Percentage.of(share))),
                new Place("SN", null, "Africa/Dakar"), null, null, List.of("C122"), List.of());
        return new SupportEnterprise(ENTERPRISE, setting, stage, kinds, womanOwned, owner,
                owner == null ? null : attributes(), FieldDate.parse(day), null);
    }

    private static CorrectSupport correctSupport(Declared womanOwned, Stage stage) {
        var wish = support(womanOwned, null);
        return new CorrectSupport(ENTERPRISE, wish.setting(), stage, wish.kinds(), womanOwned, null, null,
                wish.occurredOn(), null, "misread");
    }

    private static Attributes attributes() {
        return new Attributes("SN", Sex.FEMALE, AgeBand.AGE_30_34, false, Disability.NO, DisabilityMethod.DECLARED,
                MigrationStatus.NOT_MIGRANT, StatusInEmployment.EMPLOYER, "UNKNOWN", Settlement.URBAN, List.of(),
                "UNKNOWN");
    }

    private static EstablishBaseline baseline(String day, int women) {
        return new EstablishBaseline(ENTERPRISE, day(day), women(women), null, null);
    }

    private static CorrectBaseline correctBaseline(String day, int women) {
        return new CorrectBaseline(ENTERPRISE, day(day), women(women), null, null, "misread");
    }

    private static EstablishBaseline estimated(Estimate estimate) {
        return new EstablishBaseline(ENTERPRISE, day("2026-02-01"),
                new Headcount(9, 0, 0, 0, CountBasis.ESTIMATED, estimate), null, null);
    }

    private static TakeHeadcount headcount(String day, int women) {
        return new TakeHeadcount(ENTERPRISE, day(day), women(women), null, null);
    }

    private static ClaimJobs claim(UUID claim, JobKind kind, String day, int women) {
        return new ClaimJobs(ENTERPRISE, claim, kind, FieldDate.parse(day), women(women), null, null, null);
    }

    private static ClaimJobs claim(UUID claim, JobKind kind, String day, int women, String equivalents) {
        return new ClaimJobs(ENTERPRISE, claim, kind, FieldDate.parse(day), women(women), Decimal.of(equivalents),
                null, null);
    }

    private static ClaimJobs placed(UUID claim, JobKind kind, int women, UUID... placements) {
        return new ClaimJobs(ENTERPRISE, claim, kind, FieldDate.parse("2026-03"), women(women), null,
                List.of(placements), null);
    }

    private static CorrectClaim correctClaim(JobKind kind, String day, int women) {
        return new CorrectClaim(ENTERPRISE, JOBS, kind, FieldDate.parse(day), women(women), null, null, null,
                "misread");
    }

    private static VerifyClaim verify(UUID claim, String day) {
        return new VerifyClaim(ENTERPRISE, claim, day(day), null);
    }

    private static RejectClaim reject(UUID claim, String day) {
        return new RejectClaim(ENTERPRISE, claim, day(day), "they were there before");
    }

    private static ReportLosses lose(String day, int women) {
        return new ReportLosses(ENTERPRISE, LOSS, FieldDate.parse(day), women(women),
                women > 0 ? Decimal.of("0.5") : null, null);
    }

    private static Headcount women(int women) {
        return new Headcount(women, 0, 0, 0, CountBasis.ADMINISTRATIVE_RECORD, null);
    }

    private static LocalDate day(String day) { return LocalDate.parse(day); }
}
