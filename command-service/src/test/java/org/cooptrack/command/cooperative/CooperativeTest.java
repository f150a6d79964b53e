package org.cooptrack.command.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
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
import org.cooptrack.events.Resting;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class CooperativeTest {
    private static final UUID COOP = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID AWA = UUID.fromString("a0000000-0000-4000-8000-000000000001");
    private static final UUID BINTA = UUID.fromString("a0000000-0000-4000-8000-000000000002");
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2024-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2025-01-01", ProjectStatus.CLOSED);
    private final Case<CooperativeCommand, CooperativeState, CooperativeEvent> coop = new Case<>(
            CooperativeState.START, Cooperative::decide, Cooperative::evolve, facts);

    // Initiated, founded, with by-laws

    @Test
    void a_cooperative_is_initiated_once() {
        assertThat(coop.when(initiate("SN", null))).hasSize(1);
        assertThat(coop.when(initiate("SN", null))).isEmpty();
        coop.refuses(initiate("SN", 7), ALREADY_INITIATED, "/cooperative");
    }

    @Test
    void a_cooperative_needs_a_title_whole_shares_projects_that_exist_and_a_minimum_of_one() {
        coop.refuses(initiate("\u00a0", "100", PROJECT, "2024-02-01"), TITLE_MISSING, "/title");
        coop.refuses(initiate("C", "99", PROJECT, "2024-02-01"), SHARES_NOT_WHOLE, "/setting/projects");
        coop.refuses(initiate("C", "100", AWA, "2024-02-01"), PROJECT_UNKNOWN, "/setting/projects");
        coop.refuses(initiate("C", "100", PROJECT, "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        coop.refuses(initiate("SN", 0), MINIMUM_OUT_OF_RANGE, "/minimumFounders");
        coop.refuses(initiate("SN", -1), MINIMUM_OUT_OF_RANGE, "/minimumFounders");
    }

    @Test
    void nothing_happens_to_a_cooperative_nobody_initiated() {
        coop.refuses(found(7), UNKNOWN, "/cooperative");
        coop.refuses(admit(AWA, "2024-06-01"), UNKNOWN, "/cooperative");
    }

    @Test
    void codes_are_on_their_lists() {
        facts.notOnList("Country", "SN").notOnList("Currency", "XXF");
        coop.refuses(initiate("SN", null), EverywhereRule.CODE_NOT_ON_LIST, "/setting/place/country");
        coop.given(initiate("ML", null));
        coop.refuses(turnover(FIRST, "2024-01-01", "2024-12-31", "5", "XXF"), EverywhereRule.CODE_NOT_ON_LIST,
                "/currency");
    }

    @Test
    void nothing_happens_in_the_future() {
        registered();
        coop.given(admit(AWA, "2024-06-01"));
        coop.refuses(new CorrectFounders(COOP, by(8), CountBasis.ADMINISTRATIVE_RECORD, null,
                FieldDate.parse("2026-08"), null, "r"), IN_THE_FUTURE, "/occurredOn");
        coop.refuses(new CorrectByLaws(COOP, day("2026-07-02"), null, "r"), IN_THE_FUTURE, "/occurredOn");
        coop.refuses(correctRegistration("SN-1", "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        coop.refuses(admit(BINTA, "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        coop.refuses(leave(AWA, "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        coop.refuses(assembly(FIRST, "2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        coop.refuses(turnover(FIRST, "2026-01-01", "2026-12-31", "5", "XOF"), IN_THE_FUTURE, "/period");
        coop.refuses(dissolve("2026-07-02"), IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void founders_are_counted_by_sex_and_recorded_once() {
        coop.given(initiate("SN", null));
        assertThat(told(coop.when(found(7)).getFirst())).containsExactly("cooperative-founders 2024-03 7");
        assertThat(coop.when(found(7))).isEmpty();
        coop.refuses(found(8), FOUNDERS_DIFFER, "/persons");
    }

    @Test
    void somebody_founds_a_cooperative_and_an_estimate_says_its_method() {
        coop.given(initiate("SN", null));
        coop.refuses(found(0), FOUNDERS_MISSING, "/persons");
        coop.refuses(found(-1), COUNT_NEGATIVE, "/persons");
        coop.refuses(new RecordFounders(COOP, by(9), CountBasis.ESTIMATED, " ", FieldDate.parse("2024"), null),
                METHOD_MISSING, "/method");
    }

    @Test
    void founders_below_the_local_minimum_are_recorded_with_a_quality_issue() {
        coop.given(initiate("SN", null));
        assertThat(broken(found(4))).containsExactly("cooperative.founders-below-minimum");
        assertThat(broken(correctFounders(5))).isEmpty();
        assertThat(broken(correctFounders(3))).containsExactly("cooperative.founders-below-minimum");
    }

    @Test
    void a_minimum_told_at_initiation_holds_where_no_law_is_known_and_may_ask_for_more_than_the_law() {
        coop.given(initiate("PE", 10));
        assertThat(broken(found(9))).containsExactly("cooperative.founders-below-minimum");
        var another = new Case<>(CooperativeState.START, Cooperative::decide, Cooperative::evolve, facts);
        another.given(initiate("SN", 15));
        assertThat(((Flagged) another.when(found(14)).getFirst()).breaches()).hasSize(1);
        var third = new Case<>(CooperativeState.START, Cooperative::decide, Cooperative::evolve, facts);
        third.given(initiate("SN", 2));
        assertThat(((Flagged) third.when(found(4)).getFirst()).breaches()).hasSize(1);
        var fourth = new Case<>(CooperativeState.START, Cooperative::decide, Cooperative::evolve, facts);
        fourth.given(initiate("PE", null));
        assertThat(((Flagged) fourth.when(found(1)).getFirst()).breaches()).isEmpty();
    }

    @Test
    void by_laws_are_adopted_once_and_corrected() {
        coop.given(initiate("SN", null));
        coop.refuses(new CorrectByLaws(COOP, day("2024-03-02"), null, "r"), BY_LAWS_UNKNOWN, "/cooperative");
        assertThat(coop.when(adopt("2024-03-01"))).hasSize(1);
        assertThat(coop.when(adopt("2024-03-01"))).isEmpty();
        coop.refuses(adopt("2024-03-02"), BY_LAWS_DIFFER, "/occurredOn");
        assertThat(coop.when(new CorrectByLaws(COOP, day("2024-03-02"), null, "r"))).hasSize(1);
        assertThat(coop.when(new CorrectByLaws(COOP, day("2024-03-02"), null, "r"))).isEmpty();
    }

    @Test
    void by_laws_recorded_in_error_are_taken_back_once_and_may_be_adopted_anew_before_the_registration() {
        coop.given(initiate("SN", null), found(7));
        coop.refuses(new RetractByLaws(COOP, "r"), BY_LAWS_UNKNOWN, "/cooperative");
        coop.given(adopt("2024-03-01"));
        assertThat(coop.when(new RetractByLaws(COOP, "r"))).containsExactly(new ByLawsRetracted(COOP,
                new EventId("case:1", 2), new ByLaws(day("2024-03-01"), null), "r"));
        assertThat(coop.when(new RetractByLaws(COOP, "r"))).as("twice").isEmpty();
        assertThat(coop.when(adopt("2024-03-02"))).as("said anew").hasSize(1);
    }

    @Test
    void the_by_laws_of_a_registered_cooperative_are_corrected_and_not_retracted() {
        registered();
        coop.refuses(new RetractByLaws(COOP, "r"), REGISTRATION_STANDS, "/cooperative");
    }

    // Registered

    @Test
    void a_cooperative_is_formed_when_it_is_registered() {
        coop.given(initiate("SN", null), found(7), adopt("2024-03-01"));
        var event = (CooperativeRegistered) coop.when(register("SN-1", "2024-05-10")).getFirst();
        assertThat(event.breaches()).isEmpty();
        assertThat(told(event)).containsExactly("cooperatives-formed 2024-05-10 1");
        assertThat(event.entries().getFirst().dimensions().values().get(Dimension.SETTLEMENT))
                .containsExactly("RURAL");
        assertThat(event.restsOn()).isEqualTo(new EventId("case:1", 1));
        assertThat(coop.when(register("SN-1", "2024-05-10"))).isEmpty();
        coop.refuses(register("SN-2", "2024-05-10"), ALREADY_REGISTERED, "/cooperative");
    }

    @Test
    void registration_without_authority_or_number_is_refused() {
        coop.given(initiate("SN", null));
        coop.refuses(new RegisterCooperative(COOP, " \u200b", "SN-1", day("2024-05-10"), null), AUTHORITY_MISSING,
                "/authority");
        coop.refuses(new RegisterCooperative(COOP, "Registre", "", day("2024-05-10"), null), NUMBER_MISSING,
                "/number");
    }

    @Test
    void a_number_is_given_once_by_an_authority_of_a_country_however_it_is_written() {
        coop.given(initiate("SN", null));
        var event = (Claiming) coop.when(register(" sn-1  a", "2024-05-10")).getFirst();
        assertThat(event.takes()).containsExactly(Claim.of("cooperative-registration:SN:REGISTRE:SN-1 A"));
        Case.taken(register("SN-1 A", "2024-05-10"), "cooperative-registration:SN:REGISTRE:SN-1 A", NUMBER_TAKEN,
                "/number");
    }

    @Test
    void a_registration_without_founders_or_by_laws_is_recorded_with_a_quality_issue() {
        coop.given(initiate("SN", null), adopt("2024-06-01"));
        assertThat(broken(register("SN-1", "2024-05-10"))).containsExactly("cooperative.registered-without-founders",
                "cooperative.registered-without-by-laws");
        coop.given(found(7));
        assertThat(broken(correctRegistration("SN-1", "2024-06-01"))).isEmpty();
    }

    @Test
    void what_happened_before_the_project_began_is_a_quality_issue_and_after_it_ended_is_not() {
        coop.given(initiate("SN", null), adopt("2023-01-01"));
        assertThat(broken(new RecordFounders(COOP, by(7), CountBasis.ADMINISTRATIVE_RECORD, null,
                FieldDate.parse("2023"), null))).containsExactly("cooperative.project-not-begun");
        assertThat(broken(register("SN-1", "2023-12-31"))).containsExactly("cooperative.project-not-begun");
        assertThat(broken(correctRegistration("SN-1", "2025-05-10"))).isEmpty();
    }

    @Test
    void a_corrected_registration_moves_to_its_day_and_its_number_to_the_right_one() {
        registered();
        coop.refuses(correctRegistration(" ", "2024-05-11"), NUMBER_MISSING, "/number");
        var event = (RegistrationCorrected) coop.when(correctRegistration("SN-2", "2024-05-11")).getFirst();
        assertThat(told(event)).containsExactly("cooperatives-formed 2024-05-10 -1",
                "cooperatives-formed 2024-05-11 1");
        assertThat(event.releases()).containsExactly("cooperative-registration:SN:REGISTRE:SN-1");
        assertThat(event.takes()).containsExactly(Claim.of("cooperative-registration:SN:REGISTRE:SN-2"));
        assertThat(coop.when(correctRegistration("SN-2", "2024-05-11"))).isEmpty();
        var later = (RegistrationCorrected) coop.when(correctRegistration("sn-2", "2024-05-12")).getFirst();
        assertThat(later.takes()).isEmpty();
        assertThat(later.releases()).isEmpty();
    }

    @Test
    void the_founders_of_a_registered_cooperative_are_corrected_and_not_retracted() {
        registered();
        coop.refuses(new RetractFounders(COOP, "r"), REGISTRATION_STANDS, "/cooperative");
    }

    // Members

    @Test
    void the_same_member_twice_is_refused() {
        registered();
        assertThat(told(coop.when(admit(AWA, "2024-06-01")).getFirst())).containsExactly(
                "cooperative-members-joined 2024-06-01 1", "cooperative-members 2024-06-01 1");
        assertThat(coop.when(admit(AWA, "2024-06-01"))).isEmpty();
        coop.refuses(admit(AWA, "2024-07-01"), ALREADY_MEMBER, "/person");
        assertThat(coop.when(admit(BINTA, "2024-06-01"))).hasSize(1);
    }

    @Test
    void members_count_with_the_attributes_of_the_day_they_joined() {
        registered();
        var event = (MemberJoined) coop.when(admit(AWA, "2024-06-01")).getFirst();
        assertThat(event.entries()).allSatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo(AWA);
            assertThat(entry.dimensions().values()).containsEntry(Dimension.SEX, List.of("FEMALE"))
                    .containsEntry(Dimension.DISABILITY, List.of("UNKNOWN"))
                    .containsEntry(Dimension.AGE_BAND, List.of("25-29"));
        });
    }

    @Test
    void who_leaves_is_no_longer_a_member_from_that_day_on() {
        registered();
        coop.given(admit(AWA, "2024-06-01"));
        coop.refuses(leave(AWA, "2024-05-31"), LEFT_BEFORE_JOINED, "/occurredOn");
        coop.refuses(leave(BINTA, "2024-07-01"), NOT_A_MEMBER, "/person");
        var event = (MemberLeft) coop.when(leave(AWA, "2025-02-01")).getFirst();
        assertThat(told(event)).containsExactly("cooperative-members 2025-02-01 -1");
        assertThat(((Resting) event).restsOn()).isEqualTo(new EventId("case:1", 4));
        assertThat(coop.when(leave(AWA, "2025-02-01"))).isEmpty();
        coop.refuses(leave(AWA, "2025-02-02"), ALREADY_LEFT, "/occurredOn");
    }

    @Test
    void who_left_may_join_again_but_not_before() {
        registered();
        coop.given(admit(AWA, "2024-06-01"), leave(AWA, "2025-02-01"));
        coop.refuses(admit(AWA, "2025-01-31"), JOINED_BEFORE_LEFT, "/occurredOn");
        assertThat(coop.when(admit(AWA, "2025-02-01"))).hasSize(1);
        coop.refuses(correctJoining(AWA, "2025-01-01"), JOINED_BEFORE_LEFT, "/occurredOn");
        coop.given(new RetractJoining(COOP, AWA, "r"));
        assertThat(sum("cooperative-members", "2026-01-01")).isZero();
        coop.refuses(leave(AWA, "2025-03-01"), ALREADY_LEFT, "/occurredOn");
    }

    @Test
    void a_corrected_joining_takes_the_leaving_with_it() {
        registered();
        coop.given(admit(AWA, "2024-06-01"), leave(AWA, "2025-02-01"));
        coop.refuses(correctJoining(AWA, "2025-02-02"), LEFT_BEFORE_JOINED, "/occurredOn");
        coop.refuses(correctJoining(BINTA, "2024-06-01"), NOT_A_MEMBER, "/person");
        var wish = new CorrectJoining(COOP, AWA, attributes(Sex.MALE), day("2024-06-02"), "misread");
        assertThat(told(coop.when(wish).getFirst())).containsExactlyInAnyOrder(
                "cooperative-members-joined 2024-06-01 -1", "cooperative-members 2024-06-01 -1",
                "cooperative-members 2025-02-01 1", "cooperative-members-joined 2024-06-02 1",
                "cooperative-members 2024-06-02 1", "cooperative-members 2025-02-01 -1");
        assertThat(coop.when(wish)).isEmpty();
        coop.given(new RetractLeaving(COOP, AWA, "r"), new RetractJoining(COOP, AWA, "r"));
        assertThat(left("cooperative-members")).isEmpty();
    }

    @Test
    void a_corrected_leaving_moves_to_its_day() {
        registered();
        coop.given(admit(AWA, "2024-06-01"));
        coop.refuses(correctLeaving(AWA, "2025-02-01"), NOT_LEFT, "/person");
        coop.refuses(new RetractLeaving(COOP, AWA, "r"), NOT_LEFT, "/person");
        coop.given(leave(AWA, "2025-02-01"));
        coop.refuses(correctLeaving(AWA, "2024-05-01"), LEFT_BEFORE_JOINED, "/occurredOn");
        assertThat(told(coop.when(correctLeaving(AWA, "2025-02-03")).getFirst())).containsExactly(
                "cooperative-members 2025-02-01 1", "cooperative-members 2025-02-03 -1");
        assertThat(coop.when(correctLeaving(AWA, "2025-02-03"))).isEmpty();
        coop.refuses(new RetractJoining(COOP, AWA, "r"), LEAVING_STANDS, "/person");
    }

    // Active

    @Test
    void a_registered_cooperative_is_active_for_twelve_months_after_an_assembly() {
        registered();
        assertThat(told(coop.when(assembly(FIRST, "2024-09-01")).getFirst())).containsExactly(
                "cooperatives-active 2024-09-01 1", "cooperatives-active 2025-09-01 -1");
        assertThat(coop.when(assembly(FIRST, "2024-09-01"))).isEmpty();
        coop.refuses(assembly(FIRST, "2024-09-02"), ASSEMBLY_DIFFERS, "/assembly");
    }

    @Test
    void a_cooperative_is_active_by_an_assembly_or_a_turnover_and_not_after_twelve_months_without_either() {
        registered();
        coop.given(assembly(FIRST, "2024-09-01"), turnover(FIRST, "2024-07-01", "2025-06-30", "1200000", "XOF"));
        assertThat(active()).containsExactly("2024-09-01..2026-06-30");
        var another = "2024-09-01..2025-09-01";
        coop.given(new RetractTurnover(COOP, FIRST, "r"));
        assertThat(active()).containsExactly(another);
    }

    @Test
    void no_turnover_at_all_is_an_answer_and_keeps_nothing_active() {
        registered();
        assertThat(told(coop.when(turnover(FIRST, "2024-01-01", "2024-12-31", "0", "XOF")).getFirst())).isEmpty();
        coop.given(correctTurnover(FIRST, "2024-12-31", "1"));
        assertThat(active()).containsExactly("2024-12-31..2025-12-31");
    }

    @Test
    void an_assembly_before_the_registration_keeps_it_active_from_its_registration_on() {
        coop.given(initiate("SN", null), found(7), adopt("2024-03-01"), assembly(FIRST, "2024-03-01"));
        assertThat(active()).isEmpty();
        coop.given(register("SN-1", "2024-05-10"));
        assertThat(active()).containsExactly("2024-05-10..2025-03-01");
        coop.given(correctRegistration("SN-1", "2024-06-10"));
        assertThat(active()).containsExactly("2024-06-10..2025-03-01");
        coop.given(new RetractRegistration(COOP, "r"));
        assertThat(active()).isEmpty();
    }

    @Test
    void an_assembly_that_is_learned_late_closes_the_gap_and_a_corrected_one_opens_it() {
        registered();
        coop.given(assembly(FIRST, "2024-06-01"), assembly(SECOND, "2026-01-01"));
        assertThat(active()).containsExactly("2024-06-01..2025-06-01", "2026-01-01..2027-01-01");
        coop.given(assembly(new UUID(1, 3), "2025-04-01"));
        assertThat(active()).containsExactly("2024-06-01..2027-01-01");
        coop.given(new CorrectAssembly(COOP, new UUID(1, 3), day("2024-06-03"), null, "r"));
        assertThat(active()).containsExactly("2024-06-01..2025-06-03", "2026-01-01..2027-01-01");
        assertThat(coop.when(new CorrectAssembly(COOP, new UUID(1, 3), day("2024-06-03"), null, "r"))).isEmpty();
    }

    @Test
    void a_turnover_is_of_a_period_of_at_most_a_year_and_not_below_zero() {
        registered();
        coop.refuses(turnover(FIRST, "2024-12-31", "2024-01-01", "5", "XOF"), PERIOD_BACKWARDS, "/period");
        coop.refuses(turnover(FIRST, "2024-01-01", "2025-01-01", "5", "XOF"), PERIOD_TOO_LONG, "/period");
        coop.refuses(turnover(FIRST, "2024-01-01", "2024-12-31", "-0.01", "XOF"), AMOUNT_NEGATIVE, "/amount");
        coop.given(turnover(FIRST, "2024-01-01", "2024-12-31", "5", "XOF"));
        assertThat(coop.when(turnover(FIRST, "2024-01-01", "2024-12-31", "5", "XOF"))).isEmpty();
        coop.refuses(turnover(FIRST, "2024-01-01", "2024-12-31", "6", "XOF"), TURNOVER_DIFFERS, "/report");
        assertThat(coop.when(correctTurnover(FIRST, "2024-12-31", "5"))).isEmpty();
    }

    @Test
    void what_was_never_recorded_is_neither_corrected_nor_retracted() {
        coop.given(initiate("SN", null));
        coop.refuses(correctFounders(7), FOUNDERS_UNKNOWN, "/cooperative");
        coop.refuses(new RetractFounders(COOP, "r"), FOUNDERS_UNKNOWN, "/cooperative");
        coop.refuses(correctRegistration("SN-1", "2024-05-10"), NOT_REGISTERED, "/cooperative");
        coop.refuses(new RetractRegistration(COOP, "r"), NOT_REGISTERED, "/cooperative");
        coop.refuses(new RetractJoining(COOP, AWA, "r"), NOT_A_MEMBER, "/person");
        coop.refuses(new CorrectAssembly(COOP, FIRST, day("2024-06-03"), null, "r"), ASSEMBLY_UNKNOWN, "/assembly");
        coop.refuses(new RetractAssembly(COOP, FIRST, "r"), ASSEMBLY_UNKNOWN, "/assembly");
        coop.refuses(correctTurnover(FIRST, "2024-12-31", "5"), TURNOVER_UNKNOWN, "/report");
        coop.refuses(new RetractTurnover(COOP, FIRST, "r"), TURNOVER_UNKNOWN, "/report");
        coop.refuses(new CorrectDissolution(COOP, day("2025-06-01"), "r"), NOT_DISSOLVED, "/cooperative");
        coop.refuses(new RetractDissolution(COOP, "r"), NOT_DISSOLVED, "/cooperative");
    }

    // Dissolved

    @Test
    void a_dissolved_cooperative_is_no_longer_active_and_has_no_members() {
        registered();
        coop.given(assembly(FIRST, "2024-09-01"), admit(AWA, "2024-06-01"), admit(BINTA, "2024-06-01"),
                leave(BINTA, "2024-10-01"));
        assertThat(coop.when(dissolve("2025-06-01"))).hasSize(2);
        assertThat(active()).containsExactly("2024-09-01..2025-06-01");
        assertThat(sum("cooperative-members", "2025-05-31")).isEqualTo(1);
        assertThat(sum("cooperative-members", "2025-06-01")).isZero();
        assertThat(coop.when(dissolve("2025-06-01"))).isEmpty();
        coop.refuses(dissolve("2025-06-02"), ALREADY_DISSOLVED, "/occurredOn");
    }

    @Test
    void only_a_registered_cooperative_is_dissolved_and_not_before() {
        coop.given(initiate("SN", null));
        coop.refuses(dissolve("2025-06-01"), NOT_REGISTERED, "/cooperative");
        coop.given(register("SN-1", "2024-05-10"));
        coop.refuses(dissolve("2024-05-09"), DISSOLVED_BEFORE_REGISTERED, "/occurredOn");
        coop.given(admit(AWA, "2025-06-02"));
        coop.refuses(dissolve("2025-06-01"), JOINED_LATER, "/occurredOn");
    }

    @Test
    void nobody_joins_or_leaves_after_the_dissolution_but_what_was_before_is_still_learned() {
        dissolved();
        coop.refuses(admit(BINTA, "2025-06-01"), DISSOLVED, "/occurredOn");
        coop.refuses(leave(AWA, "2025-06-02"), DISSOLVED, "/occurredOn");
        assertThat(told(coop.when(admit(BINTA, "2024-08-01")).getFirst())).containsExactly(
                "cooperative-members-joined 2024-08-01 1", "cooperative-members 2024-08-01 1",
                "cooperative-members 2025-06-01 -1");
        coop.refuses(admit(BINTA, "2024-09-01"), ALREADY_MEMBER, "/person");
        coop.refuses(leave(AWA, "2025-01-01"), ENDED_BY_DISSOLUTION, "/occurredOn");
        assertThat(told(coop.when(correctLeaving(AWA, "2025-01-01")).getFirst())).containsExactly(
                "cooperative-members 2025-06-01 1", "cooperative-members 2025-01-01 -1");
        coop.given(new RetractLeaving(COOP, AWA, "r"));
        assertThat(coop.when(new RetractLeaving(COOP, AWA, "r"))).isEmpty();
        assertThat(sum("cooperative-members", "2025-05-31")).isEqualTo(2);
        assertThat(sum("cooperative-members", "2025-06-01")).isZero();
        coop.given(new RetractJoining(COOP, BINTA, "r"));
        assertThat(sum("cooperative-members", "2025-05-31")).isEqualTo(1);
    }

    @Test
    void the_end_of_a_membership_by_dissolution_is_not_retracted_alone() {
        dissolved();
        coop.refuses(new RetractLeaving(COOP, AWA, "r"), ENDED_BY_DISSOLUTION, "/person");
    }

    @Test
    void an_assembly_or_turnover_after_the_dissolution_is_recorded_with_a_quality_issue_and_keeps_nothing_active() {
        dissolved();
        var event = coop.when(assembly(SECOND, "2025-07-01")).getFirst();
        assertThat(((Flagged) event).breaches()).extracting(Breach::rule)
                .containsExactly("cooperative.after-dissolved");
        assertThat(told(event)).isEmpty();
        assertThat(broken(turnover(FIRST, "2025-06-01", "2025-12-31", "5", "XOF")))
                .containsExactly("cooperative.after-dissolved");
        assertThat(broken(turnover(SECOND, "2025-01-01", "2025-12-31", "5", "XOF"))).isEmpty();
        assertThat(active()).containsExactly("2024-09-01..2025-06-01");
    }

    @Test
    void a_corrected_dissolution_moves_the_end_of_all() {
        dissolved();
        coop.refuses(new CorrectDissolution(COOP, day("2024-05-01"), "r"), DISSOLVED_BEFORE_REGISTERED, "/occurredOn");
        coop.refuses(new CorrectDissolution(COOP, day("2024-05-20"), "r"), JOINED_LATER, "/occurredOn");
        assertThat(coop.when(new CorrectDissolution(COOP, day("2025-05-01"), "r"))).hasSize(2);
        assertThat(coop.when(new CorrectDissolution(COOP, day("2025-05-01"), "r"))).isEmpty();
        assertThat(active()).containsExactly("2024-09-01..2025-05-01");
        assertThat(sum("cooperative-members", "2025-05-01")).isZero();
        coop.refuses(correctRegistration("SN-1", "2025-05-02"), DISSOLVED_BEFORE_REGISTERED, "/occurredOn");
    }

    @Test
    void a_cooperative_that_was_never_dissolved_is_active_and_its_last_members_are_members_still() {
        dissolved();
        coop.refuses(new RetractRegistration(COOP, "r"), DISSOLUTION_STANDS, "/cooperative");
        assertThat(coop.when(new RetractDissolution(COOP, "r"))).hasSize(2);
        assertThat(coop.when(new RetractDissolution(COOP, "r"))).isEmpty();
        assertThat(active()).containsExactly("2024-09-01..2025-09-01");
        assertThat(sum("cooperative-members", "2026-06-30")).isEqualTo(1);
    }

    // Everything taken back

    @Test
    void what_was_taken_back_is_taken_back_again_without_a_new_event_until_it_is_said_anew() {
        dissolved();
        coop.given(turnover(FIRST, "2024-01-01", "2024-12-31", "5", "XOF"), correctLeaving(AWA, "2025-01-01"),
                correctRegistration("SN-2", "2024-05-11"), correctFounders(9), correctJoining(AWA, "2024-06-02"),
                new CorrectAssembly(COOP, FIRST, day("2024-09-02"), null, "r"),
                correctTurnover(FIRST, "2024-11-30", "6"), correctLeaving(AWA, "2025-02-01"),
                new CorrectDissolution(COOP, day("2025-07-01"), "r"));
        var back = List.<CooperativeCommand>of(new RetractDissolution(COOP, "r"), new RetractLeaving(COOP, AWA, "r"),
                new RetractJoining(COOP, AWA, "r"), new RetractAssembly(COOP, FIRST, "r"),
                new RetractTurnover(COOP, FIRST, "r"), new RetractRegistration(COOP, "r"),
                new RetractFounders(COOP, "r"));
        for (var wish : back)
            assertThat(coop.when(wish)).as(wish.toString()).hasSize(1);
        for (var wish : back)
            assertThat(coop.when(wish)).as("twice").isEmpty();
        assertThat(total()).as("nothing is left").isEmpty();
        assertThat(coop.stillSaid()).isEmpty();
        coop.given(found(7), register("SN-1", "2024-05-10"), admit(AWA, "2024-06-01"), leave(AWA, "2025-01-01"),
                assembly(FIRST, "2024-09-01"), turnover(FIRST, "2024-01-01", "2024-12-31", "5", "XOF"),
                dissolve("2025-06-01"));
        for (var wish : back)
            assertThat(coop.when(wish)).hasSize(1);
        assertThat(total()).isEmpty();
    }

    @Test
    void a_correction_of_an_assembly_rests_on_the_registration_and_names_the_assembly() {
        registered();
        coop.given(assembly(FIRST, "2024-09-01"));
        var event = (AssemblyCorrected) coop.when(new CorrectAssembly(COOP, FIRST, day("2024-09-02"), null, "r"))
                .getFirst();
        assertThat(event.restsOn()).isEqualTo(new EventId("case:1", 3));
        assertThat(event.amends()).isEqualTo(new EventId("case:1", 4));
    }

    private void registered() {
        coop.given(initiate("SN", null), found(7), adopt("2024-03-01"), register("SN-1", "2024-05-10"));
    }

    private void dissolved() {
        registered();
        coop.given(assembly(FIRST, "2024-09-01"), admit(AWA, "2024-06-01"), dissolve("2025-06-01"));
    }

    private List<String> broken(CooperativeCommand wish) {
        return ((Flagged) coop.when(wish).getFirst()).breaches().stream().map(Breach::rule).toList();
    }

    /** What adds to a sum, or takes from it; zeros that are said move none. */
    private static List<String> told(CooperativeEvent event) {
        return ((Counted) event).entries().stream().filter(entry -> entry.quantity().sign() != 0)
                .map(entry -> entry.measure() + " " + entry.occurredOn() + " " + entry.quantity()).toList();
    }

    private long sum(String measure, String upTo) {
        return entries().stream().filter(entry -> entry.measure().equals(measure))
                .filter(entry -> !entry.occurredOn().earliest().isAfter(day(upTo)))
                .mapToLong(entry -> entry.quantity().value().longValueExact()).sum();
    }

    /** From which day until which, by all that was said so far. */
    private List<String> active() {
        var spans = new ArrayList<String>();
        String since = null;
        for (var change : left("cooperatives-active").entrySet()) {
            assertThat(change.getValue()).isEqualTo(since == null ? 1 : -1);
            if (since != null) spans.add(since + ".." + change.getKey());
            since = since == null ? change.getKey() : null;
        }
        return spans;
    }

    private Map<String, Long> left(String measure) {
        var changes = new TreeMap<String, Long>();
        entries().stream().filter(entry -> entry.measure().equals(measure))
                .forEach(entry -> changes.merge(entry.occurredOn().text(), entry.quantity().value().longValueExact(),
                        Long::sum));
        changes.values().removeIf(sum -> sum == 0);
        return changes;
    }

    private Map<String, Long> total() {
        var sums = new TreeMap<String, Long>();
        for (var entry : entries())
            sums.merge(entry.measure() + entry.occurredOn() + entry.subject() + entry.dimensions(),
                    entry.quantity().value().longValueExact(), Long::sum);
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private List<Entry> entries() {
        return coop.history().stream().filter(Counted.class::isInstance)
                .flatMap(event -> ((Counted) event).entries().stream()).toList();
    }

    private static LocalDate day(String day) { return LocalDate.parse(day); }

    private static BySex by(int women) { return new BySex(women, 0, 0, 0); }

    private static InitiateCooperative initiate(String country, Integer minimum) {
        var setting = new Setting(List.of(new ProjectShare(PROJECT, Percentage.HUNDRED)),
                new Place(country, null, null), null, null, List.of("R193"), List.of());
        return new InitiateCooperative(COOP, LocalizedText.of(Map.of("fr", "Coopérative")), setting, Settlement.RURAL,
                minimum, day("2024-02-01"));
    }

    private static InitiateCooperative initiate(String title, String share, UUID project, String on) {
        var setting = new Setting(List.of(new ProjectShare(project, Percentage.of(share))),
                new Place("SN", null, "Africa/Dakar"), null, null, List.of(), List.of());
        return new InitiateCooperative(COOP, LocalizedText.of(Map.of("fr", title)), setting, Settlement.RURAL, null,
                day(on));
    }

    private static RecordFounders found(int women) {
        return new RecordFounders(COOP, by(women), CountBasis.ADMINISTRATIVE_RECORD, null, FieldDate.parse("2024-03"),
                null);
    }

    private static CorrectFounders correctFounders(int women) {
        return new CorrectFounders(COOP, by(women), CountBasis.ADMINISTRATIVE_RECORD, null,
                FieldDate.parse("2024-03"), null, "recount");
    }

    private static AdoptByLaws adopt(String on) { return new AdoptByLaws(COOP, day(on), null); }

    private static RegisterCooperative register(String number, String on) {
        return new RegisterCooperative(COOP, "Registre", number, day(on), null);
    }

    private static CorrectRegistration correctRegistration(String number, String on) {
        return new CorrectRegistration(COOP, "Registre", number, day(on), null, "misread");
    }

    private static AdmitMember admit(UUID person, String on) {
        return new AdmitMember(COOP, person, attributes(Sex.FEMALE), day(on));
    }

    private static CorrectJoining correctJoining(UUID person, String on) {
        return new CorrectJoining(COOP, person, attributes(Sex.FEMALE), day(on), "misread");
    }

    private static RecordLeaving leave(UUID person, String on) { return new RecordLeaving(COOP, person, day(on)); }

    private static CorrectLeaving correctLeaving(UUID person, String on) {
        return new CorrectLeaving(COOP, person, day(on), "misread");
    }

    private static HoldAssembly assembly(UUID id, String on) { return new HoldAssembly(COOP, id, day(on), null); }

    private static ReportTurnover turnover(UUID id, String from, String to, String amount, String currency) {
        return new ReportTurnover(COOP, id, new Period(day(from), day(to)), Decimal.of(amount), currency, null);
    }

    private static CorrectTurnover correctTurnover(UUID id, String to, String amount) {
        return new CorrectTurnover(COOP, id, new Period(day("2024-01-01"), day(to)), Decimal.of(amount), "XOF", null,
                "misread");
    }

    private static DissolveCooperative dissolve(String on) {
        return new DissolveCooperative(COOP, day(on), "no more seed");
    }

    private static Attributes attributes(Sex sex) {
        return new Attributes("SN", sex, AgeBand.AGE_25_29, false, Disability.UNKNOWN, DisabilityMethod.DECLARED,
                MigrationStatus.values()[0], StatusInEmployment.values()[0], "6111", Settlement.RURAL, List.of(),
                "UNKNOWN");
    }
}
