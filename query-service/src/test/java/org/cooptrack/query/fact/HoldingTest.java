package org.cooptrack.query.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Actor;
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
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final UUID SESSION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final String STREAM = "dialogue:" + SESSION;
    private static final EventId HELD = new EventId(STREAM, 0);
    private static final String RULE = "dialogue.project-not-active-on-day";

    private static final Transaction MONEY = Transaction.plain(null, TransactionType.EXPENDITURE,
            new Money(Decimal.of("100"), "AUD", LocalDate.EPOCH), FieldDate.parse("2024-02-01"), null, null);

    private final Holding holding = new Holding(Map.of(), List.of(), new Below(Map.of()));
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
    void a_retraction_of_a_correction_that_changed_no_figure_belongs_to_the_fact_it_takes_back() {
        foundedCorrectedAndTakenBack(List.of());
        assertThat(holding.entered()).extracting(entered -> entered.fact().origin() + " " + entered.fact().quantity())
                .containsExactly(HELD + " 7", HELD + " -7");
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

    private static Founders founders(@Nullable String method) {
        var setting = new Setting(List.of(new ProjectShare(SESSION, Percentage.HUNDRED)), new Place("ML", null, null),
                null, null, List.of(), List.of());
        return new Founders(new Undertaking(SESSION, setting, Settlement.RURAL), new BySex(7, 0, 0, 0),
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
