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
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.value.*;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final UUID SESSION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final String STREAM = "dialogue:" + SESSION;
    private static final EventId HELD = new EventId(STREAM, 0);
    private static final String RULE = "dialogue.project-not-active-on-day";

    private final Holding holding = new Holding(Map.of(), List.of());
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
