package org.cooptrack.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.delegation.DelegationCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Actor;
import org.cooptrack.events.delegation.ApprovalDelegated;
import org.cooptrack.events.delegation.DelegationEvent;
import org.cooptrack.events.delegation.DelegationRevoked;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The law of dated delegation. Amina approves, and gives the right to Bola. */
@NullUnmarked
class DelegationTest {
    private static final UUID ONE = UUID.fromString("01980000-0000-7000-8000-0000000000d1");
    private static final UUID OFFICE = UUID.fromString("01980000-0000-7000-8000-0000000000f1");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-0000000000a1");
    private static final Actor AMINA = person("amina"), BOLA = person("bola");
    private static final DelegateApproval GIVEN = delegate(BOLA, "2026-07-01", "2026-07-31");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").stream("office:" + OFFICE)
            .stream("project:" + PROJECT);
    private final Case<DelegationCommand, DelegationState, DelegationEvent> delegation = new Case<>(
            DelegationState.START, Delegation::decide, (state, event, _) -> Delegation.evolve(state, event), facts);

    @Test
    void the_right_to_approve_is_given_to_another_for_some_days_and_once() {
        assertThat(delegation.when(GIVEN)).containsExactly(new ApprovalDelegated(ONE, AMINA, BOLA, GIVEN.days(),
                List.of(OFFICE), List.of(PROJECT), "on leave"));
        assertThat(delegation.when(GIVEN)).isEmpty();
    }

    @Test
    void it_is_found_by_whom_it_was_given_to_from_its_first_day_to_its_last() {
        var claim = ((ApprovalDelegated) delegation.when(GIVEN).getFirst()).takes().getFirst();
        assertThat(claim.key()).isEqualTo(ApprovalDelegated.claimsOf(BOLA) + ONE);
        assertThat(claim.from()).isEqualTo("2026-07-01");
        assertThat(claim.until()).as("the first day on which it no longer holds").isEqualTo("2026-08-01");
        assertThat(((DelegationRevoked) delegation.when(new RevokeDelegation(ONE, "back")).getFirst()).releases())
                .containsExactly(claim.key());
    }

    @Test
    void nobody_gives_it_to_himself() {
        delegation.refuses(delegate(AMINA, "2026-07-01", "2026-07-31"), DelegationRule.TO_ONESELF, "/delegate");
    }

    @Test
    void it_does_not_end_before_it_begins_nor_last_longer_than_a_year() {
        delegation.refuses(delegate(BOLA, "2026-07-02", "2026-07-01"), DelegationRule.RUNS_BACKWARDS, "/days");
        delegation.refuses(delegate(BOLA, "2026-07-01", "2027-07-01"), DelegationRule.OVER_ONE_YEAR, "/days");
        assertThat(delegation.when(delegate(BOLA, "2026-07-01", "2027-06-30"))).hasSize(1);
    }

    @Test
    void one_day_is_a_delegation() {
        assertThat(delegation.when(delegate(BOLA, "2026-07-01", "2026-07-01"))).hasSize(1);
    }

    @Test
    void whoever_approves_in_anothers_name_does_not_hand_it_on() {
        facts.asking("bola").onBehalfOf("amina");
        delegation.refuses(delegate(person("chika"), "2026-07-01", "2026-07-31"), DelegationRule.HANDED_ON,
                "/delegate");
    }

    @Test
    void it_names_a_person_and_offices_and_projects_that_are_known() {
        delegation.refuses(delegate(new Actor(" ", "bola"), "2026-07-01", "2026-07-31"),
                DelegationRule.DELEGATE_UNNAMED, "/delegate/issuer");
        delegation.refuses(delegate(person(""), "2026-07-01", "2026-07-31"), DelegationRule.DELEGATE_UNNAMED,
                "/delegate/subject");
        var days = GIVEN.days();
        delegation.refuses(new DelegateApproval(ONE, BOLA, days, List.of(PROJECT), List.of(), "on leave"),
                DelegationRule.OFFICE_UNKNOWN, "/offices");
        delegation.refuses(new DelegateApproval(ONE, BOLA, days, List.of(), List.of(OFFICE), "on leave"),
                DelegationRule.PROJECT_UNKNOWN, "/projects");
    }

    @Test
    void what_was_given_is_not_given_otherwise_under_the_same_name() {
        delegation.given(GIVEN);
        delegation.refuses(delegate(BOLA, "2026-07-01", "2026-08-31"), DelegationRule.ALREADY_GIVEN, "/delegation");
    }

    @Test
    void it_is_revoked_once_and_not_given_again() {
        delegation.given(GIVEN);
        assertThat(delegation.when(new RevokeDelegation(ONE, "back")))
                .containsExactly(new DelegationRevoked(ONE, BOLA, "back"));
        assertThat(delegation.when(new RevokeDelegation(ONE, "again"))).isEmpty();
        delegation.refuses(GIVEN, DelegationRule.ALREADY_GIVEN, "/delegation");
    }

    @Test
    void what_was_never_given_is_not_revoked() {
        delegation.refuses(new RevokeDelegation(ONE, "back"), DelegationRule.UNKNOWN, "/delegation");
    }

    private static DelegateApproval delegate(Actor to, String from, String until) {
        return new DelegateApproval(ONE, to, new Period(LocalDate.parse(from), LocalDate.parse(until)),
                List.of(OFFICE), List.of(PROJECT), "on leave");
    }

    private static Actor person(String subject) { return new Actor("https://issuer.example", subject); }
}
