package org.cooptrack.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.cooptrack.command.access.ExportCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.access.ExportBegun;
import org.cooptrack.events.access.ExportBegun.Scope;
import org.cooptrack.events.access.ExportEnded;
import org.cooptrack.events.access.ExportEvent;
import org.cooptrack.events.access.Purpose;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The law of exports. Amina takes history away, which has a hundred events. */
@NullUnmarked
class ExportTest {
    private static final UUID ONE = UUID.fromString("01980000-0000-7000-8000-0000000000e1");
    private static final String STREAM = "export:" + ONE;
    private static final BeginExport ALL = upTo(null);

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00.123456Z").lastPosition(99);
    private Case<ExportCommand, ExportState, ExportEvent> export = at(facts);

    @Test
    void all_of_history_up_to_now_is_taken_away_for_a_purpose_within_seven_days() {
        assertThat(export.when(ALL)).containsExactly(new ExportBegun(ONE, Scope.HISTORY, 99, Purpose.AUDIT,
                Instant.parse("2026-07-07T12:00:00Z")));
    }

    @Test
    void or_what_the_world_may_see_of_it() {
        var wish = new BeginActivityExport(ONE, 40L, Purpose.PUBLICATION, "monthly");
        assertThat(export.when(wish)).containsExactly(new ExportBegun(ONE, Scope.ACTIVITIES, 40, Purpose.PUBLICATION,
                Instant.parse("2026-07-07T12:00:00Z")));
        facts.wroteIn(STREAM, "amina");
        assertThat(export.when(wish)).isEmpty();
        export.refuses(new BeginExport(ONE, Scope.HISTORY, 40L, Purpose.PUBLICATION, null),
                AccessRule.ALREADY_BEGUN, "/export");
    }

    @Test
    void or_history_up_to_any_event_there_is() {
        assertThat(((ExportBegun) export.when(upTo(0L)).getFirst()).upTo()).isZero();
        assertThat(((ExportBegun) at(facts).when(upTo(99L)).getFirst()).upTo()).isEqualTo(99);
        at(facts).refuses(upTo(100L), AccessRule.BEYOND_HISTORY, "/upTo");
        at(facts).refuses(upTo(-1L), AccessRule.BEYOND_HISTORY, "/upTo");
    }

    @Test
    void of_an_empty_history_there_is_nothing_to_take() {
        facts.lastPosition(-1);
        export.refuses(ALL, AccessRule.NOTHING_YET, "/upTo");
        export.refuses(upTo(0L), AccessRule.NOTHING_YET, "/upTo");
    }

    @Test
    void what_was_begun_is_begun_once_though_history_has_grown() {
        begun();
        facts.lastPosition(120);
        assertThat(export.when(ALL)).isEmpty();
        assertThat(export.when(upTo(99L))).isEmpty();
        export.refuses(upTo(120L), AccessRule.ALREADY_BEGUN, "/export");
        export.refuses(new BeginExport(ONE, Scope.HISTORY, null, Purpose.ARCHIVE, null), AccessRule.ALREADY_BEGUN,
                "/export");
    }

    @Test
    void it_belongs_to_whoever_began_it() {
        begun();
        facts.asking("bola");
        export.refuses(ALL, AccessRule.OF_ANOTHER, "/export");
        export.refuses(new EndExport(ONE, null), AccessRule.OF_ANOTHER, "/export");
    }

    @Test
    void it_is_ended_once_and_not_begun_again() {
        begun();
        assertThat(export.when(new EndExport(ONE, "done"))).containsExactly(new ExportEnded(ONE));
        assertThat(export.when(new EndExport(ONE, "done"))).isEmpty();
        export.refuses(ALL, AccessRule.ALREADY_BEGUN, "/export");
    }

    @Test
    void after_seven_days_another_one_is_begun() {
        assertThat(lapsesAt("2026-06-30T12:00:01Z").when(ALL)).isEmpty();
        lapsesAt("2026-06-30T12:00:00Z").refuses(ALL, AccessRule.ALREADY_BEGUN, "/export");
    }

    @Test
    void what_was_never_begun_is_not_ended() {
        export.refuses(new EndExport(ONE, null), AccessRule.UNKNOWN, "/export");
    }

    private void begun() {
        export.given(ALL);
        facts.wroteIn(STREAM, "amina");
    }

    private Case<ExportCommand, ExportState, ExportEvent> lapsesAt(String moment) {
        facts.wroteIn(STREAM, "amina");
        return at(facts)
                .happened(new ExportBegun(ONE, Scope.HISTORY, 99, Purpose.AUDIT, Instant.parse(moment)));
    }

    private static Case<ExportCommand, ExportState, ExportEvent> at(GivenFacts facts) {
        return new Case<>(ExportState.START, Export::decide, (_, event, _) -> Export.evolve(event), facts);
    }

    private static BeginExport upTo(@Nullable Long position) {
        return new BeginExport(ONE, Scope.HISTORY, position, Purpose.AUDIT, null);
    }
}
