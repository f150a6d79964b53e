package org.cooptrack.query.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.cooperative.Founders;
import org.cooptrack.events.cooperative.FoundersCorrected;
import org.cooptrack.events.cooperative.FoundersRecorded;
import org.cooptrack.events.cooperative.FoundersRetracted;
import org.cooptrack.events.cooperative.Undertaking;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.funds.ExpenditureRecorded;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionCorrected;
import org.cooptrack.events.funds.TransactionRetracted;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityIssueResolved;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final UUID SESSION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final String STREAM = "dialogue:" + SESSION;
    private static final EventId HELD = new EventId(STREAM, 0);
    private static final String RULE = "dialogue.project-not-active-on-day";

    private static final String SPOTTED = "quality.spotted";

    private static final Transaction MONEY = Transaction.plain(null, TransactionType.EXPENDITURE,
            new Money(Decimal.of("100"), "AUD", LocalDate.EPOCH), FieldDate.parse("2024-02-01"), null, null);

    private final Holding holding = new Holding(Map.of(), List.of(), List.of(), new Below(Map.of()),
            Foundations.none());
    private int position;

    @Test
    void what_rests_on_a_waiting_fact_waits_with_it_and_both_enter_in_their_order() {
        see(HELD, new DialogueSessionHeld(SESSION, proceedings(Form.UNKNOWN), List.of(breach())));
        see(new EventId(STREAM, 1), new AttendanceRecorded(SESSION, HELD, proceedings(Form.UNKNOWN),
                proceedings(Form.BIPARTITE), List.of()));
        assertThat(holding.entered()).isEmpty();
        see(new EventId("quality-issue:1", 0), new QualityIssueAccepted(HELD, RULE, "minutes seen"));
        assertThat(holding.entered()).extracting(entered -> entered.fact().event() + " " + entered.fact().quantity())
                .containsExactly(HELD + " 1", STREAM + "/1 -1", STREAM + "/1 1");
        assertThat(holding.held()).isEmpty();
    }

    @Test
    void what_rests_on_a_fact_that_counts_waits_only_for_its_own_issues() {
        see(HELD, new DialogueSessionHeld(SESSION, proceedings(Form.UNKNOWN), List.of()));
        see(new EventId(STREAM, 1), new AttendanceRecorded(SESSION, HELD, proceedings(Form.UNKNOWN),
                proceedings(Form.BIPARTITE), List.of(breach())));
        assertThat(holding.entered()).hasSize(1);
        assertThat(holding.held()).hasSize(1);
    }

    @Test
    void a_waiting_fact_does_not_come_in_while_what_says_it_anew_waits_however_many_times_it_was_said() {
        see(HELD, spent(List.of(breach())));
        see(new EventId(STREAM, 1), corrected(HELD, List.of()));
        see(new EventId(STREAM, 2), corrected(new EventId(STREAM, 1), List.of(breach())));
        accept(HELD);
        assertThat(holding.entered()).isEmpty();
        accept(new EventId(STREAM, 2));
        assertThat(holding.entered()).hasSize(5);
    }

    @Test
    void a_fact_that_counts_stays_while_what_says_it_anew_waits() {
        see(HELD, spent(List.of()));
        see(new EventId(STREAM, 1), corrected(HELD, List.of(breach())));
        assertThat(holding.entered()).hasSize(1);
        accept(new EventId(STREAM, 1));
        assertThat(holding.entered()).hasSize(3);
    }

    @Test
    void what_counts_goes_back_out_where_an_issue_is_raised_about_it_and_comes_in_again_when_it_is_closed() {
        see(HELD, spent(List.of()));
        see(new EventId(STREAM, 1), corrected(HELD, List.of()));
        var raise = raise(HELD, IssueEffect.KEEPS_OUT);
        assertThat(holding.entered()).extracting(one -> one.position() + " " + one.fact().event())
                .endsWith("2 " + raise, "2 " + raise, "2 " + raise).hasSize(6);
        assertThat(sum()).isZero();
        assertThat(holding.held()).extracting(Held::event).containsExactly(HELD.toString(), STREAM + "/1");
        resolve(HELD);
        assertThat(sum()).isEqualTo(-100);
        assertThat(holding.held()).isEmpty();
    }

    @Test
    void an_issue_about_a_correction_takes_the_corrected_fact_out_with_it() {
        see(HELD, spent(List.of()));
        see(new EventId(STREAM, 1), corrected(HELD, List.of()));
        raise(new EventId(STREAM, 1), IssueEffect.KEEPS_OUT);
        assertThat(sum()).isZero();
    }

    @Test
    void an_issue_about_what_only_rests_on_a_fact_leaves_the_fact_in_the_figures() {
        see(HELD, new DialogueSessionHeld(SESSION, proceedings(Form.UNKNOWN), List.of()));
        see(new EventId(STREAM, 1), new AttendanceRecorded(SESSION, HELD, proceedings(Form.UNKNOWN),
                proceedings(Form.BIPARTITE), List.of()));
        raise(new EventId(STREAM, 1), IssueEffect.KEEPS_OUT);
        assertThat(sum()).isEqualTo(1);
        assertThat(holding.held()).extracting(Held::event).containsExactly(STREAM + "/1");
    }

    @Test
    void a_waiting_fact_waits_for_an_issue_raised_meanwhile_too() {
        see(HELD, spent(List.of(breach())));
        raise(HELD, IssueEffect.KEEPS_OUT);
        accept(HELD);
        assertThat(holding.entered()).isEmpty();
        resolve(HELD);
        assertThat(holding.entered()).hasSize(1);
    }

    @Test
    void an_issue_that_stands_beside_takes_nothing_out() {
        see(HELD, spent(List.of()));
        raise(HELD, IssueEffect.STANDS_BESIDE);
        assertThat(holding.entered()).hasSize(1);
        assertThat(holding.held()).isEmpty();
    }

    @Test
    void a_fact_that_is_taken_back_while_its_correction_waits_leaves_the_figure_at_once() {
        see(HELD, spent(List.of()));
        see(new EventId(STREAM, 1), corrected(HELD, List.of(breach())));
        see(new EventId(STREAM, 2), retracted(new EventId(STREAM, 1)));
        assertThat(sum()).isZero();
        assertThat(holding.entered().getLast().fact().event()).isEqualTo(STREAM + "/2");
        assertThat(waitingSum()).as("nothing of it waits").isZero();
        accept(new EventId(STREAM, 1));
        assertThat(sum()).isZero();
        assertThat(holding.held()).isEmpty();
    }

    @Test
    void it_stays_out_whatever_is_said_beside_it_afterwards() {
        see(HELD, new DialogueSessionHeld(SESSION, proceedings(Form.UNKNOWN), List.of()));
        see(new EventId(STREAM, 1), new AttendanceRecorded(SESSION, HELD, proceedings(Form.UNKNOWN),
                proceedings(Form.BIPARTITE), List.of(breach())));
        see(new EventId(STREAM, 2), new HoldingRetracted(SESSION, new EventId(STREAM, 1), proceedings(Form.BIPARTITE),
                "another day"));
        assertThat(sum()).isZero();
        raise(new EventId(STREAM, 2), IssueEffect.STANDS_BESIDE);
        see(new EventId(STREAM, 4), new AttendanceRecorded(SESSION, HELD, proceedings(Form.UNKNOWN),
                proceedings(Form.TRIPARTITE), List.of()));
        assertThat(sum()).isZero();
    }

    @Test
    void a_correction_to_nothing_that_is_itself_in_question_leaves_the_fact_in_the_figure() {
        see(HELD, founded(7, List.of()));
        see(new EventId(STREAM, 1), new FoundersCorrected(SESSION, HELD, founders(7, null), founders(0, null),
                "nobody was there", List.of(breach())));
        assertThat(sum()).isEqualTo(7);
        accept(new EventId(STREAM, 1));
        assertThat(sum()).isZero();
    }

    @Test
    void an_issue_about_what_was_taken_back_brings_nothing_back() {
        see(HELD, new DialogueSessionHeld(SESSION, proceedings(Form.UNKNOWN), List.of()));
        see(new EventId(STREAM, 1), new AttendanceRecorded(SESSION, HELD, proceedings(Form.UNKNOWN),
                proceedings(Form.BIPARTITE), List.of()));
        see(new EventId(STREAM, 2), new HoldingRetracted(SESSION, new EventId(STREAM, 1), proceedings(Form.BIPARTITE),
                "another day"));
        raise(new EventId(STREAM, 1), IssueEffect.KEEPS_OUT);
        assertThat(sum()).isZero();
        resolve(new EventId(STREAM, 1));
        assertThat(sum()).isZero();
        assertThat(holding.held()).isEmpty();
    }

    private long waitingSum() {
        return holding.held().stream().flatMap(held -> held.facts().stream()).map(Fact::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add).longValueExact();
    }

    private long sum() {
        return holding.entered().stream().map(one -> one.fact().quantity()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .longValueExact();
    }

    private EventId raise(EventId fact, IssueEffect effect) {
        var id = new EventId("quality-issue:" + position, 0);
        see(id, new QualityIssueRaised(fact, SPOTTED, "", Owner.office(SESSION), LocalDate.EPOCH, effect,
                new Belonging(List.of(), null, List.of()), "seen", List.of()));
        return id;
    }

    private void resolve(EventId fact) {
        see(new EventId("quality-issue:" + position, 0), new QualityIssueResolved(fact, SPOTTED, "put right"));
    }

    @Test
    void a_retraction_of_a_correction_that_changed_no_figure_belongs_to_the_fact_it_takes_back() {
        foundedCorrectedAndTakenBack(List.of());
        assertThat(holding.entered()).extracting(entered -> entered.fact().origin() + " " + entered.fact().quantity())
                .as("women, and no men").containsExactly(HELD + " 7", HELD + " 0", HELD + " -7", HELD + " 0");
        assertThat(holding.passedOver()).containsEntry(STREAM + "/1",
                new Known(HELD.toString(), HELD.toString(), false));
    }

    @Test
    void a_waiting_fact_is_taken_back_in_waiting_also_by_way_of_a_correction_that_changed_no_figure() {
        foundedCorrectedAndTakenBack(List.of(breach()));
        assertThat(holding.entered()).isEmpty();
        assertThat(holding.held()).hasSize(2);
    }

    /** The correction names another method of counting, which no figure knows. */
    private void foundedCorrectedAndTakenBack(List<Breach> breaches) {
        see(HELD, new FoundersRecorded(SESSION, founders(null), breaches));
        see(new EventId(STREAM, 1), new FoundersCorrected(SESSION, HELD, founders(null), founders("by the minutes"),
                "said more exactly", List.of()));
        see(new EventId(STREAM, 2), new FoundersRetracted(SESSION, new EventId(STREAM, 1), founders("by the minutes"),
                "another cooperative"));
    }

    private static Event founded(int women, List<Breach> breaches) {
        return new FoundersRecorded(SESSION, founders(women, null), breaches);
    }

    private static Founders founders(@Nullable String method) { return founders(7, method); }

    private static Founders founders(int women, @Nullable String method) {
        var setting = new Setting(List.of(new ProjectShare(SESSION, Percentage.HUNDRED)), new Place("ML", null, null),
                null, null, List.of(), List.of());
        return new Founders(new Undertaking(SESSION, setting, Settlement.RURAL), new BySex(women, 0, 0, 0),
                CountBasis.ADMINISTRATIVE_RECORD, method, FieldDate.parse("2024-02-01"), null);
    }

    private void accept(EventId fact) {
        see(new EventId("quality-issue:" + position, 0), new QualityIssueAccepted(fact, RULE, "minutes seen"));
    }

    private static Event spent(List<Breach> breaches) {
        return new ExpenditureRecorded(SESSION, SESSION, MONEY, breaches, List.of());
    }

    private static Event corrected(EventId amends, List<Breach> breaches) {
        return new TransactionCorrected(SESSION, SESSION, amends, MONEY, MONEY.negated(), "a slip", breaches);
    }

    private static Event retracted(EventId amends) {
        return new TransactionRetracted(SESSION, SESSION, amends, MONEY.negated(), "never", List.of());
    }

    private void see(EventId id, Event event) {
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, SESSION, SESSION, null);
        holding.see(new Recorded<>(position++, id, Instant.EPOCH, event, metadata));
    }

    private static Breach breach() { return new Breach(RULE, "/occurredOn", "office:1", LocalDate.EPOCH); }

    private static Proceedings proceedings(Form form) {
        var setting = new Setting(List.of(new ProjectShare(SESSION, Percentage.HUNDRED)), new Place("ML", null, null),
                null, null, List.of(), List.of());
        return new Proceedings(SESSION, new Matter(setting, List.of("ML"), "WAGES"), FieldDate.parse("2026-03"), form,
                List.of());
    }
}
