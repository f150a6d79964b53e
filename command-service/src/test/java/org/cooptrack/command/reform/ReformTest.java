package org.cooptrack.command.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.reform.ReformRule.*;
import static org.cooptrack.events.dialogue.Side.*;
import static org.cooptrack.events.reform.InstrumentKind.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.reform.ReformCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dialogue.Party;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.reform.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ReformTest {
    private static final UUID REFORM = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID SECOND = UUID.fromString("01980000-0000-7000-8000-00000000000b");
    private static final UUID ROUND = UUID.fromString("01980000-0000-7000-8000-00000000000c");
    private static final Party MINISTRY = new Party(new UUID(0, 1), GOVERNMENT);
    private static final Party FEDERATION = new Party(new UUID(0, 2), EMPLOYERS);
    private static final Party UNION = new Party(new UUID(0, 3), WORKERS);
    private static final Party NGO = new Party(new UUID(0, 4), OTHERS);
    private static final Evidence MINUTES = new Evidence("https://files.example/minutes.pdf", null, "A01");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2024-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2026-01-01", ProjectStatus.OPERATIONALLY_CLOSED)
            .project(SECOND, "2024-01-01", ProjectStatus.SUSPENDED)
            .constituent(new UUID(0, 1), ConstituentKind.GOVERNMENT)
            .constituent(new UUID(0, 2), ConstituentKind.EMPLOYERS_ORGANIZATION)
            .constituent(new UUID(0, 3), ConstituentKind.WORKERS_ORGANIZATION)
            .stream("organisation:" + new UUID(0, 4));
    private final Case<ReformCommand, ReformState, ReformEvent> reform = new Case<>(ReformState.START, Reform::decide,
            Reform::evolve, facts);

    // Opening

    @Test
    void a_reform_is_opened_for_the_country_of_its_place_unless_others_are_named() {
        assertThat(reform.when(open())).singleElement().isInstanceOfSatisfying(ReformOpened.class, event -> {
            assertThat(event.opening().matter().countries()).containsExactly("SN");
            assertThat(event.breaches()).isEmpty();
        });
        assertThat(Unopened.opening(title("Acte uniforme"), LAW, setting(PROJECT), List.of("SN", "ML"),
                FieldDate.parse("2024"), facts).matter().countries()).containsExactly("SN", "ML");
    }

    @Test
    void opening_the_same_twice_is_already_so_and_on_other_terms_is_refused() {
        reform.given(open());
        assertThat(reform.when(open())).isEmpty();
        reform.refuses(open(REGULATION), ALREADY_OPENED, "/reform");
    }

    @Test
    void a_reform_has_a_title_projects_that_exist_and_whole_shares() {
        reform.refuses(open(" ", LAW, setting(PROJECT), null, "2024-02"), TITLE_MISSING, "/title");
        reform.refuses(open("Code", LAW, setting(new UUID(0, 9)), null, "2024-02"), PROJECT_UNKNOWN,
                "/setting/projects");
        reform.refuses(open("Code", LAW, shared("60", "39.99"), null, "2024-02"), SHARES_NOT_WHOLE,
                "/setting/projects");
    }

    @Test
    void the_countries_and_instruments_of_a_reform_are_on_the_list_and_stand_once() {
        reform.refuses(open("Code", LAW, setting(PROJECT), List.of("SN", "SN"), "2024-02"), COUNTRY_TWICE,
                "/countries");
        facts.notOnList("Country", "ZZ").notOnList("IloInstrument", "C190");
        reform.refuses(open(), EverywhereRule.CODE_NOT_ON_LIST, "/setting/instruments");
        reform.refuses(open("Code", LAW, new Setting(setting(PROJECT).projects(), setting(PROJECT).place(), null, null,
                List.of(), List.of()), List.of("ZZ"), "2024-02"), EverywhereRule.CODE_NOT_ON_LIST, "/countries");
    }

    @Test
    void nothing_happens_to_a_reform_that_was_not_opened() {
        reform.refuses(adopt("2024-06-01"), UNKNOWN, "/reform");
    }

    @Test
    void a_reform_opened_while_none_of_its_projects_was_active_is_recorded_with_a_quality_issue() {
        assertThat(broken(open("Code", LAW, setting(SECOND), null, "2024-02")))
                .containsExactly("reform.project-not-active-on-day");
    }

    @Test
    void nothing_happens_in_the_future() {
        reform.refuses(open("Code", LAW, setting(PROJECT), null, "2027"), IN_THE_FUTURE, "/occurredOn");
        reform.given(open());
        reform.refuses(adopt("2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        reform.refuses(consult("2026-07-02", MINISTRY), IN_THE_FUTURE, "/occurredOn");
        reform.refuses(back(Stage.DRAFTING, "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        reform.refuses(new RecordStall(REFORM, FieldDate.parse("2027"), "r"), IN_THE_FUTURE, "/occurredOn");
        reform.refuses(new EstimateWorkers(REFORM, 1, 1, 1, "m", FieldDate.parse("2027"), null), IN_THE_FUTURE,
                "/asOf");
    }

    // Stages

    @Test
    void a_law_adopted_counts_once_however_many_projects_helped() {
        reform.given(open("Code", LAW, shared("60", "40"), null, "2024-02"), draft("2024-03-01"), table("2024-04-01"));
        var event = (InstrumentAdopted) reform.when(adopt("2024-06-01")).getFirst();
        assertThat(event.breaches()).isEmpty();
        assertThat(event.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(REFORM);
            assertThat(entry.quantity()).isEqualTo(Decimal.ONE);
            var by = entry.dimensions().values();
            assertThat(by.get(Dimension.PROJECT)).containsExactly(PROJECT.toString(), SECOND.toString());
            assertThat(by.get(Dimension.INSTRUMENT_KIND)).containsExactly("LAW");
            assertThat(by.get(Dimension.INSTRUMENT)).containsExactly("C190");
            assertThat(by.get(Dimension.COUNTRY)).containsExactly("SN");
        });
    }

    @Test
    void a_stage_is_reached_once() {
        reform.given(open(), draft("2024-03-01"));
        assertThat(reform.when(draft("2024-03-01"))).isEmpty();
        reform.refuses(draft("2024-03-02"), ALREADY_REACHED, "/occurredOn");
    }

    @Test
    void adoption_before_tabling_is_recorded_with_a_quality_issue() {
        reform.given(open(), draft("2024-03-01"));
        assertThat(broken(adopt("2024-06-01"))).containsExactly("reform.stage-skipped");
        assertThat(broken(table("2024-06-02"))).containsExactly("reform.out-of-order");
    }

    @Test
    void a_stage_dated_before_one_that_precedes_it_is_recorded_with_a_quality_issue() {
        reform.given(open(), draft("2024-03-01"), table("2024-04-10"));
        assertThat(broken(adopt("2024-04-09"))).containsExactly("reform.out-of-order");
    }

    @Test
    void a_month_in_which_the_order_may_have_been_kept_breaks_nothing() {
        reform.given(open(), draft("2024-03-01"), table("2024-04-10"));
        assertThat(broken(adopt("2024-04"))).isEmpty();
    }

    @Test
    void only_a_law_is_tabled_and_policies_are_not_promulgated() {
        reform.given(open(ACTION_PLAN), draft("2024-03-01"));
        assertThat(broken(adopt("2024-06-01"))).isEmpty();
        assertThat(broken(force("2024-07-01"))).isEmpty();
    }

    @Test
    void a_regulation_is_not_in_force_before_it_was_published() {
        reform.given(open(REGULATION), draft("2024-03-01"), adopt("2024-06-01"));
        assertThat(broken(force("2024-07-01"))).containsExactly("reform.stage-skipped");
    }

    @Test
    void gaps_are_analysed_and_parties_consulted_at_any_time_while_a_project_is_active() {
        reform.given(open(), draft("2024-03-01"));
        assertThat(broken(new RecordGapAnalysis(REFORM, FieldDate.parse("2024-05"), null))).isEmpty();
        assertThat(broken(consult("2026-03-01", MINISTRY))).containsExactly("reform.project-not-active-on-day");
        reform.given(new RetractMilestone(REFORM, Stage.GAP_ANALYSIS, "r"));
        assertThat(broken(new RecordGapAnalysis(REFORM, FieldDate.parse("2026-05"), null)))
                .containsExactly("reform.project-not-active-on-day");
    }

    @Test
    void a_law_adopted_after_its_projects_ended_is_theirs_all_the_same() {
        reform.given(open(), draft("2024-03-01"), table("2024-04-01"));
        assertThat(broken(adopt("2026-05-01"))).isEmpty();
    }

    @Test
    void a_promulgation_without_a_gazette_reference_is_refused() {
        adopted();
        reform.refuses(promulgate("2024-06-20", null), GAZETTE_REFERENCE_MISSING, "/gazette");
        reform.refuses(promulgate("2024-06-20", " \u200b"), GAZETTE_REFERENCE_MISSING, "/gazette");
        assertThat(broken(promulgate("2024-06-20", "Loi n° 2024-12, JO 7654"))).isEmpty();
        reform.refuses(correct(Stage.PROMULGATION, "2024-06-21", null), GAZETTE_REFERENCE_MISSING, "/gazette");
    }

    @Test
    void a_gazette_reference_belongs_to_the_promulgation() {
        adopted();
        reform.refuses(correct(Stage.ADOPTION, "2024-06-02", "JO 1"), GAZETTE_REFERENCE_OUT_OF_PLACE, "/gazette");
    }

    @Test
    void the_same_publication_is_of_one_reform_alone() {
        adopted();
        var event = (InstrumentPromulgated) reform.when(promulgate("2024-06-20", " Loi  n° 12 ")).getFirst();
        assertThat(event.takes()).extracting("key").containsExactly("gazette:SN:LOI N° 12");
        Case.taken(promulgate("2024-06-20", "Loi n° 12"), "gazette:SN:LOI N° 12", GAZETTE_REFERENCE_TAKEN,
                "/gazette");
        var corrected = (MilestoneCorrected) reform.when(correct(Stage.PROMULGATION, "2024-06-20", "Loi n° 13"))
                .getFirst();
        assertThat(corrected.releases()).containsExactly("gazette:SN:LOI N° 12");
        assertThat(corrected.takes()).extracting("key").containsExactly("gazette:SN:LOI N° 13");
        var retracted = (MilestoneRetracted) reform.when(retract(Stage.PROMULGATION)).getFirst();
        assertThat(retracted.releases()).containsExactly("gazette:SN:LOI N° 13");
    }

    @Test
    void a_law_is_in_force_from_its_entry_into_force_until_it_is_repealed() {
        inForce();
        assertThat(total()).containsEntry("laws-and-policies-in-force", 1L);
        reform.given(repeal("2026-02-01"));
        assertThat(total()).doesNotContainKey("laws-and-policies-in-force").containsEntry("laws-and-policies-adopted",
                1L);
        assertThat(entries()).filteredOn(entry -> entry.measure().equals(Milestone.IN_FORCE))
                .extracting(entry -> entry.occurredOn() + " " + entry.quantity())
                .containsExactly("2024-07-01 1", "2026-02-01 -1");
    }

    @Test
    void a_repeal_that_comes_before_the_entry_into_force_is_known_waits_and_counts_nowhere_until_then() {
        adopted();
        reform.given(promulgate("2024-06-20", "JO 1"), repeal("2026-02-01"));
        assertThat(total()).containsOnlyKeys("laws-and-policies-adopted");
        reform.given(correct(Stage.REPEAL, "2026-02-02", null));
        var event = (InstrumentEnteredIntoForce) reform.when(force("2024-07-01")).getFirst();
        assertThat(event.entries()).extracting(entry -> entry.occurredOn() + " " + entry.quantity())
                .containsExactly("2024-07-01 1", "2026-02-02 -1");
        reform.given(retract(Stage.REPEAL));
        assertThat(total()).containsEntry("laws-and-policies-in-force", 1L);
    }

    @Test
    void an_instrument_is_not_repealed_before_it_is_in_force() {
        inForce();
        reform.refuses(repeal("2024-06-30"), REPEALED_BEFORE_IN_FORCE, "/occurredOn");
        reform.given(repeal("2025-01-01"));
        reform.refuses(correct(Stage.ENTRY_INTO_FORCE, "2025-01-02", null), REPEALED_BEFORE_IN_FORCE, "/occurredOn");
    }

    @Test
    void evidence_is_of_a_category_on_the_list() {
        facts.notOnList("DocumentCategory", "Z");
        reform.given(open());
        reform.refuses(new RecordAdoption(REFORM, FieldDate.parse("2024-06-01"),
                new Evidence("https://files.example/law.pdf", null, "Z")), EverywhereRule.CODE_NOT_ON_LIST,
                "/evidence/category");
    }

    @Test
    void a_stage_is_put_right_and_figures_move_by_the_difference() {
        adopted();
        reform.refuses(correct(Stage.PROMULGATION, "2024-06-20", "JO 1"), NOT_REACHED, "/stage");
        assertThat(reform.when(correct(Stage.ADOPTION, "2024-06-01", null))).isEmpty();
        var event = (MilestoneCorrected) reform.when(correct(Stage.ADOPTION, "2024-06-03", null)).getFirst();
        assertThat(event.entries()).extracting(entry -> entry.occurredOn() + " " + entry.quantity())
                .containsExactly("2024-06-01 -1", "2024-06-03 1");
        assertThat(broken(correct(Stage.ADOPTION, "2024-03-30", null))).containsExactly("reform.out-of-order");
    }

    @Test
    void a_stage_is_retracted_once_and_only_if_none_stands_on_it() {
        adopted();
        reform.refuses(retract(Stage.TABLING), LATER_STAGE_STANDS, "/stage");
        assertThat(reform.when(retract(Stage.ADOPTION))).hasSize(1);
        assertThat(reform.when(retract(Stage.ADOPTION))).isEmpty();
        assertThat(total()).isEmpty();
        reform.refuses(retract(Stage.REPEAL), NOT_REACHED, "/stage");
        assertThat(broken(adopt("2024-06-05"))).isEmpty();
        assertThat(reform.when(retract(Stage.ADOPTION))).hasSize(1);
    }

    // Consultation

    @Test
    void a_consultation_is_tripartite_only_with_governments_employers_and_workers() {
        reform.given(open());
        assertThat(form(MINISTRY, FEDERATION)).isEqualTo(Form.OTHER);
        assertThat(form(FEDERATION, UNION)).isEqualTo(Form.BIPARTITE);
        assertThat(form(MINISTRY, FEDERATION, UNION)).isEqualTo(Form.TRIPARTITE);
        assertThat(form(MINISTRY, FEDERATION, UNION, NGO)).isEqualTo(Form.TRIPARTITE_PLUS);
    }

    @Test
    void a_consultation_asks_organisations_that_are_known_each_once() {
        reform.given(open());
        reform.refuses(consult("2024-03-01"), NOBODY_CONSULTED, "/consulted");
        reform.refuses(consult("2024-03-01", UNION, UNION), PARTY_TWICE, "/consulted");
        reform.refuses(consult("2024-03-01", new Party(new UUID(0, 9), WORKERS)), PARTY_UNKNOWN, "/consulted");
    }

    @Test
    void a_consultation_is_recorded_once_put_right_and_retracted() {
        reform.given(open(), consult("2024-03-01", MINISTRY, UNION));
        assertThat(reform.when(consult("2024-03-01", MINISTRY, UNION))).isEmpty();
        reform.refuses(consult("2024-03-02", MINISTRY, UNION), CONSULTATION_DIFFERS, "/consultation");
        reform.refuses(new RetractConsultation(REFORM, new UUID(0, 9), "r"), CONSULTATION_UNKNOWN, "/consultation");
        assertThat(reform.when(correctConsultation("2024-03-01", MINISTRY, UNION))).isEmpty();
        reform.given(correctConsultation("2024-03-02", MINISTRY, UNION, FEDERATION));
        assertThat(total()).containsOnly(Map.entry("reform-consultations-held TRIPARTITE", 1L));
        var gone = new RetractConsultation(REFORM, ROUND, "r");
        assertThat(reform.when(gone)).hasSize(1);
        assertThat(reform.when(gone)).isEmpty();
        assertThat(total()).isEmpty();
    }

    // Workers concerned

    @Test
    void workers_concerned_are_estimated_with_a_method_and_a_range() {
        reform.given(open());
        reform.refuses(estimate(100, 101, 200, "survey"), RANGE_IMPOSSIBLE, "/workers");
        reform.refuses(estimate(100, 50, 99, "survey"), RANGE_IMPOSSIBLE, "/workers");
        reform.refuses(estimate(0, -1, 10, "survey"), RANGE_IMPOSSIBLE, "/workers");
        reform.refuses(estimate(100, 50, 200, "\u00a0"), METHOD_MISSING, "/method");
    }

    @Test
    void workers_concerned_count_with_the_adoption_on_its_day_and_wait_until_then() {
        reform.given(open(), draft("2024-03-01"), table("2024-04-01"), estimate(1000, 800, 1200, "census"));
        assertThat(total()).isEmpty();
        assertThat(reform.when(estimate(1000, 800, 1200, "census"))).isEmpty();
        reform.refuses(estimate(900, 800, 1200, "census"), ALREADY_ESTIMATED, "/workers");
        reform.given(adopt("2024-06-01"));
        assertThat(total()).containsEntry("reform-workers-concerned ESTIMATED", 1000L);
        assertThat(entries()).filteredOn(entry -> entry.measure().equals(Estimate.MEASURE))
                .allSatisfy(entry -> assertThat(entry.occurredOn().text()).isEqualTo("2024-06-01"));
    }

    @Test
    void an_estimate_made_after_the_adoption_counts_on_its_day_and_is_revised_by_the_difference() {
        adopted();
        reform.refuses(revise(5), NOT_ESTIMATED, "/reform");
        reform.given(estimate(1000, 800, 1200, "census"), revise(900));
        assertThat(reform.when(revise(900))).isEmpty();
        assertThat(total()).containsOnly(Map.entry("reform-workers-concerned ESTIMATED", 900L),
                Map.entry("laws-and-policies-adopted", 1L));
        reform.given(correct(Stage.ADOPTION, "2024-06-03", null));
        assertThat(total()).containsEntry("reform-workers-concerned ESTIMATED", 900L);
        assertThat(reform.when(new RetractEstimate(REFORM, "r"))).hasSize(1);
        assertThat(reform.when(new RetractEstimate(REFORM, "r"))).isEmpty();
        assertThat(total()).containsOnlyKeys("laws-and-policies-adopted");
    }

    @Test
    void an_estimate_of_nobody_is_a_true_zero() {
        adopted();
        assertThat(reform.when(estimate(0, 0, 0, "census"))).hasSize(1);
        assertThat(total()).containsOnlyKeys("laws-and-policies-adopted");
    }

    // Sent back, stalled, withdrawn, lapsed

    @Test
    void an_adoption_that_a_return_undoes_no_longer_counts_until_it_is_adopted_anew() {
        adopted();
        reform.given(estimate(1000, 800, 1200, "census"));
        assertThat(broken(back(Stage.TABLING, "2024-06-10"))).isEmpty();
        assertThat(total()).isEmpty();
        assertThat(reform.when(back(Stage.TABLING, "2024-06-10"))).isEmpty();
        assertThat(broken(table("2024-07-01"))).isEmpty();
        assertThat(broken(adopt("2024-08-01"))).isEmpty();
        assertThat(total()).containsOnly(Map.entry("laws-and-policies-adopted", 1L),
                Map.entry("reform-workers-concerned ESTIMATED", 1000L));
    }

    @Test
    void a_return_that_never_was_restores_what_stood_as_it_is_known_now() {
        adopted();
        reform.given(back(Stage.TABLING, "2024-06-10"), estimate(10, 10, 10, "census"));
        reform.refuses(new RetractReturn(REFORM, FieldDate.parse("2024-06-11"), "r"), RETURN_UNKNOWN, "/occurredOn");
        reform.given(table("2024-07-01"));
        var gone = new RetractReturn(REFORM, FieldDate.parse("2024-06-10"), "r");
        reform.refuses(gone, REACHED_SINCE, "/occurredOn");
        reform.given(retract(Stage.TABLING));
        assertThat(reform.when(gone)).hasSize(1);
        assertThat(reform.when(gone)).isEmpty();
        assertThat(total()).containsOnly(Map.entry("laws-and-policies-adopted", 1L),
                Map.entry("reform-workers-concerned ESTIMATED", 10L));
        reform.refuses(adopt("2024-08-01"), ALREADY_REACHED, "/occurredOn");
    }

    @Test
    void what_was_published_is_not_sent_back_and_nothing_is_sent_back_to_publication() {
        adopted();
        reform.refuses(back(Stage.PROMULGATION, "2024-06-10"), RETURN_TOO_FAR, "/to");
        reform.given(promulgate("2024-06-20", "JO 1"));
        reform.refuses(back(Stage.DRAFTING, "2024-06-25"), PUBLISHED, "/to");
    }

    @Test
    void a_return_to_a_stage_it_is_not_known_to_have_reached_is_recorded_with_a_quality_issue() {
        reform.given(open());
        assertThat(broken(back(Stage.TABLING, "2024-06-10"))).containsExactly("reform.returned-from-nowhere");
    }

    @Test
    void a_stall_ends_with_the_next_stage_and_may_end_in_a_withdrawal() {
        reform.given(open(), draft("2024-03-01"), stall("2024-04-01"));
        assertThat(reform.when(stall("2024-04-01"))).isEmpty();
        reform.refuses(stall("2024-05-01"), ALREADY_HALTED, "/occurredOn");
        assertThat(broken(table("2024-06-01"))).isEmpty();
        reform.given(stall("2024-07-01"), withdraw("2024-08-01"));
        reform.refuses(stall("2024-09-01"), ALREADY_HALTED, "/occurredOn");
        assertThat(broken(adopt("2024-09-01"))).containsExactly("reform.moved-after-its-end");
    }

    @Test
    void a_reform_that_lapsed_is_taken_up_again_by_a_return_to_a_stage() {
        reform.given(open(), draft("2024-03-01"), table("2024-04-01"),
                new RecordLapse(REFORM, FieldDate.parse("2024-05"), "dissolution"), back(Stage.TABLING, "2024-09-01"));
        assertThat(broken(table("2024-10-01"))).isEmpty();
    }

    @Test
    void a_halt_is_retracted_once() {
        reform.given(open());
        reform.refuses(new RetractHalt(REFORM, "r"), NOT_HALTED, "/reform");
        reform.given(withdraw("2024-08-01"));
        assertThat(reform.when(new RetractHalt(REFORM, "r"))).hasSize(1);
        assertThat(reform.when(new RetractHalt(REFORM, "r"))).isEmpty();
    }

    @Test
    void what_is_in_force_does_not_stall_or_lapse() {
        inForce();
        reform.refuses(stall("2025-01-01"), IN_FORCE, "/occurredOn");
    }

    // The opening put right

    @Test
    void a_project_that_turns_out_to_have_helped_shares_what_counts_already() {
        inForce();
        reform.given(consult("2024-03-01", MINISTRY), estimate(10, 10, 10, "census"), repeal("2026-02-01"));
        reform.given(new CorrectOpening(REFORM, title("Code"), LAW, shared("50", "50"), null,
                FieldDate.parse("2024-02"), "it helped too"));
        assertThat(sums(entry -> entry.measure() + " "
                + entry.dimensions().values().get(Dimension.PROJECT).size())).containsOnly(
                        Map.entry("laws-and-policies-adopted 2", 1L), Map.entry("reform-workers-concerned 2", 10L),
                        Map.entry("reform-consultations-held 2", 1L));
        assertThat(reform.when(new CorrectOpening(REFORM, title("Code"), LAW, shared("50", "50"), null,
                FieldDate.parse("2024-02"), "again"))).isEmpty();
    }

    @Test
    void a_title_put_right_moves_no_figure() {
        adopted();
        assertThat(reform.when(new CorrectOpening(REFORM, title("Code du travail"), LAW, setting(PROJECT), null,
                FieldDate.parse("2024-02"), "typo"))).hasSize(1);
        reform.refuses(open("x", LAW, setting(PROJECT), null, "2024-02"), ALREADY_OPENED, "/reform");
    }

    @Test
    void of_a_history_that_was_retracted_whole_nothing_is_left_in_any_figure() {
        inForce();
        reform.given(consult("2024-03-01", MINISTRY, FEDERATION), estimate(10, 5, 20, "census"), revise(12),
                repeal("2026-02-01"), correct(Stage.REPEAL, "2026-02-03", null),
                correct(Stage.ENTRY_INTO_FORCE, "2024-07-02", null),
                correctConsultation("2024-03-05", MINISTRY, FEDERATION, UNION),
                new CorrectOpening(REFORM, title("Code"), LAW, shared("50", "50"), List.of("SN", "ML"),
                        FieldDate.parse("2024-02"), "r"));
        reform.given(retract(Stage.REPEAL), retract(Stage.ENTRY_INTO_FORCE), retract(Stage.PROMULGATION),
                new RetractEstimate(REFORM, "r"), retract(Stage.ADOPTION), retract(Stage.TABLING),
                retract(Stage.DRAFTING), new RetractConsultation(REFORM, ROUND, "r"));
        assertThat(sums(entry -> entry.measure() + entry.occurredOn() + entry.dimensions())).isEmpty();
    }

    @Test
    void an_organisation_consulted_for_a_side_of_which_it_was_not_on_that_day_is_a_quality_issue() {
        reform.given(open());
        assertThat(broken(consult("2024-03-01", MINISTRY, FEDERATION, new Party(NGO.organisation(), WORKERS))))
                .containsExactly("reform.consulted-for-another-side");
        assertThat(broken(correctConsultation("2024-03-01", MINISTRY, FEDERATION, UNION, NGO))).isEmpty();
        assertThat(broken(correctConsultation("2024-03-01", MINISTRY, new Party(UNION.organisation(), EMPLOYERS))))
                .containsExactly("reform.consulted-for-another-side");
    }

    private void adopted() { reform.given(open(), draft("2024-03-01"), table("2024-04-01"), adopt("2024-06-01")); }

    private void inForce() {
        adopted();
        reform.given(promulgate("2024-06-20", "JO 1"), force("2024-07-01"));
    }

    private List<String> broken(ReformCommand wish) {
        return ((Flagged) reform.when(wish).getFirst()).breaches().stream().map(Breach::rule).toList();
    }

    private Form form(Party... parties) {
        var wish = new RecordConsultation(REFORM, UUID.randomUUID(), FieldDate.parse("2024-03-01"), List.of(parties),
                MINUTES);
        return ((ReformConsulted) reform.when(wish).getFirst()).consultation().form();
    }

    private List<Entry> entries() {
        return reform.history().stream().filter(Counted.class::isInstance)
                .flatMap(event -> ((Counted) event).entries().stream()).toList();
    }

    private Map<String, Long> total() {
        return sums(entry -> {
            var by = entry.dimensions().values();
            var part = by.getOrDefault(Dimension.FORM, by.getOrDefault(Dimension.BASIS, List.of()));
            return part.isEmpty() ? entry.measure() : entry.measure() + " " + part.getFirst();
        });
    }

    private Map<String, Long> sums(Function<Entry, String> name) {
        var sums = new HashMap<String, Long>();
        for (var entry : entries())
            sums.merge(name.apply(entry), entry.quantity().value().longValueExact(), Long::sum);
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static LocalizedText title(String french) { return LocalizedText.of(Map.of("fr", french)); }

    private static Setting setting(UUID project) {
        return new Setting(List.of(new ProjectShare(project, Percentage.HUNDRED)),
                new Place("SN", null, "Africa/Dakar"), null, null, List.of("C190"), List.of());
    }

    private static Setting shared(String one, String other) {
        return new Setting(List.of(new ProjectShare(PROJECT, Percentage.of(one)),
                new ProjectShare(SECOND, Percentage.of(other))), new Place("SN", null, "Africa/Dakar"), null, null,
                List.of("C190"), List.of());
    }

    private static OpenReform open() { return open(LAW); }

    private static OpenReform open(InstrumentKind kind) {
        return open("Code", kind, setting(PROJECT), null, "2024-02");
    }

    private static OpenReform open(String title, InstrumentKind kind, Setting setting, List<String> countries,
            String day) {
        return new OpenReform(REFORM, title(title), kind, setting, countries, FieldDate.parse(day));
    }

    private static RecordDraft draft(String day) { return new RecordDraft(REFORM, FieldDate.parse(day), null); }

    private static RecordTabling table(String day) { return new RecordTabling(REFORM, FieldDate.parse(day), null); }

    private static RecordAdoption adopt(String day) { return new RecordAdoption(REFORM, FieldDate.parse(day), null); }

    private static RecordPromulgation promulgate(String day, String gazette) {
        return new RecordPromulgation(REFORM, FieldDate.parse(day), gazette, null);
    }

    private static RecordEntryIntoForce force(String day) {
        return new RecordEntryIntoForce(REFORM, FieldDate.parse(day), null);
    }

    private static RecordRepeal repeal(String day) { return new RecordRepeal(REFORM, FieldDate.parse(day), null); }

    private static CorrectMilestone correct(Stage stage, String day, String gazette) {
        return new CorrectMilestone(REFORM, stage, FieldDate.parse(day), gazette, null, "misread");
    }

    private static RetractMilestone retract(Stage stage) { return new RetractMilestone(REFORM, stage, "misread"); }

    private static RecordConsultation consult(String day, Party... parties) {
        return new RecordConsultation(REFORM, ROUND, FieldDate.parse(day), List.of(parties), null);
    }

    private static CorrectConsultation correctConsultation(String day, Party... parties) {
        return new CorrectConsultation(REFORM, ROUND, FieldDate.parse(day), List.of(parties), null, "misread");
    }

    private static EstimateWorkers estimate(int workers, int atLeast, int atMost, String method) {
        return new EstimateWorkers(REFORM, workers, atLeast, atMost, method, FieldDate.parse("2024"), null);
    }

    private static ReviseEstimate revise(int workers) {
        return new ReviseEstimate(REFORM, workers, workers, workers, "survey", FieldDate.parse("2025"), null, "new");
    }

    private static RecordReturn back(Stage to, String day) {
        return new RecordReturn(REFORM, to, FieldDate.parse(day), "not signed");
    }

    private static RecordStall stall(String day) {
        return new RecordStall(REFORM, FieldDate.parse(day), "elections");
    }

    private static RecordWithdrawal withdraw(String day) {
        return new RecordWithdrawal(REFORM, FieldDate.parse(day), "no majority");
    }
}
