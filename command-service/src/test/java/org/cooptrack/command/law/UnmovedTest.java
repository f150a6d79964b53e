package org.cooptrack.command.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.correction.CorrectionRule;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.reform.HaltRetracted;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What an approved correction puts right must still be what it was when somebody asked for it. */
@NullUnmarked
class UnmovedTest {
    private static final UUID REFORM = UUID.fromString("01980000-0000-7000-8000-0000000000a1");
    private static final EventId SEEN = new EventId("reform:" + REFORM, 4);
    private static final EventId LATER = new EventId("reform:" + REFORM, 5);
    private final Unmoved asked = new Unmoved(SEEN, CorrectionRule.FACT_MOVED);

    @Test
    void a_fact_that_another_has_corrected_since_is_not_corrected_unseen() {
        var refusal = catchThrowableOfType(Rejected.class, () -> asked.hold(List.of(amending(LATER))));
        assertThat(refusal.rule()).isEqualTo(CorrectionRule.FACT_MOVED);
        assertThat(refusal.field()).isEqualTo("/correction");
    }

    @Test
    void a_fact_that_stands_as_it_was_seen_is_corrected_with_all_that_follows_from_it() {
        assertThatCode(() -> asked.hold(List.of(amending(LATER), amending(SEEN)))).doesNotThrowAnyException();
    }

    @Test
    void what_is_already_so_needs_no_correction_and_breaks_no_rule() {
        assertThatCode(() -> asked.hold(List.of())).doesNotThrowAnyException();
    }

    private static Event amending(EventId amended) {
        return new HaltRetracted(REFORM, amended, FieldDate.parse("2026-03-01"), "never");
    }
}
