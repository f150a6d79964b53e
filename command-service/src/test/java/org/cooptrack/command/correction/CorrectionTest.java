package org.cooptrack.command.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.correction.CorrectionCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.correction.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The law of corrections in certified periods. Amina asks for them; every event of a test is hers. */
@NullUnmarked
class CorrectionTest {
    private static final UUID ONE = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    private static final UUID OFFICE = UUID.fromString("01980000-0000-7000-8000-0000000000f1");
    private static final EventId FACT = new EventId("training:01980000-0000-7000-8000-000000000001", 7);
    private static final RequestCorrection REQUEST = new RequestCorrection(ONE, FACT, List.of(OFFICE),
            "training.RetractCompletion", Map.of("reason", "never there"), null, null);

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").stream("office:" + OFFICE).asking("bola");
    private final Case<CorrectionCommand, CorrectionState, CorrectionEvent> correction = new Case<>(
            CorrectionState.START, Correction::decide, Correction::evolve, facts);

    @Test
    void what_is_asked_for_in_a_certified_period_waits_and_is_asked_for_once() {
        assertThat(correction.when(REQUEST)).singleElement().isInstanceOf(CorrectionRequested.class);
        assertThat(correction.when(REQUEST)).isEmpty();
    }

    @Test
    void another_than_the_one_who_asked_approves_it_once() {
        correction.given(REQUEST);
        assertThat(correction.when(new ApproveCorrection(ONE))).containsExactly(new CorrectionApproved(ONE));
        assertThat(correction.when(new ApproveCorrection(ONE))).isEmpty();
    }

    @Test
    void nobody_decides_on_a_correction_that_he_asked_for_himself() {
        correction.given(REQUEST);
        facts.asking("amina");
        correction.refuses(new ApproveCorrection(ONE), CorrectionRule.OWN_REQUEST, "/correction");
        correction.refuses(new RejectCorrection(ONE, "no"), CorrectionRule.OWN_REQUEST, "/correction");
    }

    @Test
    void nobody_approves_a_correction_in_the_name_of_who_asked_for_it() {
        correction.given(REQUEST);
        facts.onBehalfOf("amina");
        correction.refuses(new ApproveCorrection(ONE), CorrectionRule.OWN_REQUEST, "/correction");
    }

    @Test
    void what_was_carried_out_is_not_approved_again_and_no_longer_waits() {
        correction.given(REQUEST, new ApproveCorrection(ONE));
        assertThat(correction.when(applied())).containsExactly(new CorrectionApplied(ONE, FACT.stream(), 8));
        assertThat(correction.when(applied())).isEmpty();
        assertThat(correction.when(new ApproveCorrection(ONE))).isEmpty();
        correction.refuses(new RejectCorrection(ONE, "no"), CorrectionRule.NOT_PENDING, "/correction");
    }

    @Test
    void what_was_not_approved_is_not_concluded() {
        correction.given(REQUEST);
        assertThat(correction.when(applied())).isEmpty();
    }

    @Test
    void what_was_rejected_or_failed_may_be_asked_for_anew() {
        correction.given(REQUEST);
        assertThat(correction.when(new RejectCorrection(ONE, "no proof")))
                .containsExactly(new CorrectionRejected(ONE, "no proof"));
        assertThat(correction.when(new RejectCorrection(ONE, "no proof"))).isEmpty();
        correction.refuses(new ApproveCorrection(ONE), CorrectionRule.NOT_PENDING, "/correction");
        assertThat(correction.when(REQUEST)).hasSize(1);
        correction.given(new ApproveCorrection(ONE), new ConcludeCorrection(ONE,
                new Conclusion.Failed("training.not-completed", "/person", List.of())));
        assertThat(correction.when(REQUEST)).hasSize(1);
    }

    @Test
    void only_who_asked_for_it_withdraws_it() {
        correction.given(REQUEST);
        correction.refuses(new WithdrawCorrection(ONE, "a slip"), CorrectionRule.WITHDRAWN_BY_ANOTHER, "/correction");
        facts.asking("amina");
        assertThat(correction.when(new WithdrawCorrection(ONE, "a slip")))
                .containsExactly(new CorrectionWithdrawn(ONE, "a slip"));
        assertThat(correction.when(new WithdrawCorrection(ONE, "a slip"))).isEmpty();
    }

    @Test
    void one_that_waits_too_long_is_laid_before_another_office_that_is_known() {
        correction.given(REQUEST);
        assertThat(correction.when(new EscalateCorrection(ONE, OFFICE, "all are on mission"))).hasSize(1);
        assertThat(correction.when(new EscalateCorrection(ONE, OFFICE, "all are on mission"))).isEmpty();
        correction.refuses(new EscalateCorrection(ONE, ONE, "all are on mission"), CorrectionRule.OFFICE_UNKNOWN,
                "/office");
        assertThat(correction.when(new ApproveCorrection(ONE))).hasSize(1);
    }

    @Test
    void nothing_is_decided_on_a_correction_that_nobody_asked_for() {
        correction.refuses(new ApproveCorrection(ONE), CorrectionRule.UNKNOWN, "/correction");
        correction.refuses(new WithdrawCorrection(ONE, "why"), CorrectionRule.UNKNOWN, "/correction");
        assertThat(correction.when(applied())).isEmpty();
    }

    @Test
    void a_correction_is_rejected_withdrawn_or_passed_on_with_a_reason_in_words() {
        correction.given(REQUEST);
        correction.refuses(new RejectCorrection(ONE, " "), CorrectionRule.REASON_MISSING, "/reason");
        correction.refuses(new WithdrawCorrection(ONE, ""), CorrectionRule.REASON_MISSING, "/reason");
        correction.refuses(new EscalateCorrection(ONE, OFFICE, " "), CorrectionRule.REASON_MISSING, "/reason");
    }

    private static ConcludeCorrection applied() {
        return new ConcludeCorrection(ONE, new Conclusion.Applied(FACT.stream(), 8));
    }
}
