package org.cooptrack.command.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.replay.ReplayCommand.*;
import org.cooptrack.events.replay.ReplayBegun;
import org.cooptrack.events.replay.ReplayCancelled;
import org.cooptrack.events.replay.ReplayEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ReplayTest {
    private static final UUID ONE = UUID.fromString("01980000-0000-7000-8000-0000000000e1");
    private static final BeginReplay BEGUN = new BeginReplay(ONE, List.of("fact"), 41L, "the yearly check");

    private final Case<ReplayCommand, ReplayState, ReplayEvent> replay = new Case<>(ReplayState.START,
            (wish, state, _) -> Replay.decide(wish, state), (state, event, _) -> Replay.evolve(state, event),
            new GivenFacts("2026-06-30T12:00:00Z"));

    @Test
    void a_replay_is_begun_once() {
        assertThat(replay.when(BEGUN)).containsExactly(new ReplayBegun(ONE, List.of("fact"), 41L, "the yearly check"));
        assertThat(replay.when(BEGUN)).isEmpty();
    }

    @Test
    void it_may_go_up_to_all_that_is_known() {
        assertThat(replay.when(new BeginReplay(ONE, List.of(), null, "all of it"))).hasSize(1);
    }

    @Test
    void it_may_go_up_to_the_first_event_but_not_to_before_history_begins() {
        replay.refuses(new BeginReplay(ONE, List.of(), -1L, "none"), ReplayRule.POSITION_IMPOSSIBLE, "/upTo");
        assertThat(replay.when(new BeginReplay(ONE, List.of(), 0L, "one event"))).hasSize(1);
    }

    @Test
    void a_read_model_is_named_by_its_name() {
        replay.refuses(new BeginReplay(ONE, List.of("fact", " "), null, "two"), ReplayRule.PROJECTION_UNNAMED,
                "/projections/1");
    }

    @Test
    void what_was_begun_is_not_begun_otherwise_under_the_same_name_nor_again_after_it_was_given_up() {
        replay.given(BEGUN);
        replay.refuses(new BeginReplay(ONE, List.of("fact"), 42L, "the yearly check"), ReplayRule.ALREADY_BEGUN,
                "/replay");
        replay.given(new CancelReplay(ONE));
        replay.refuses(BEGUN, ReplayRule.ALREADY_BEGUN, "/replay");
    }

    @Test
    void it_is_given_up_once_and_only_if_it_was_begun() {
        replay.refuses(new CancelReplay(ONE), ReplayRule.UNKNOWN, "/replay");
        replay.given(BEGUN);
        assertThat(replay.when(new CancelReplay(ONE))).containsExactly(new ReplayCancelled(ONE));
        assertThat(replay.when(new CancelReplay(ONE))).isEmpty();
    }
}
