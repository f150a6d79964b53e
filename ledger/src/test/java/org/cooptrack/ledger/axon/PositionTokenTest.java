package org.cooptrack.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.junit.jupiter.api.Test;

class PositionTokenTest {
    private final PositionToken third = new PositionToken(3);
    private final PositionToken fifth = new PositionToken(5);

    @Test
    void tokens_are_totally_ordered_by_position() {
        assertThat(third).isLessThan(fifth).isEqualTo(new PositionToken(3)).hasSameHashCodeAs(new PositionToken(3));
        assertThat(fifth.covers(third)).isTrue();
        assertThat(third.covers(fifth)).isFalse();
        assertThat(third.covers(PositionToken.BEGINNING)).isTrue();
        assertThat(third.lowerBound(fifth)).isEqualTo(third);
        assertThat(third.upperBound(fifth)).isEqualTo(fifth);
        assertThat(third.samePositionAs(new PositionToken(3))).isTrue();
    }

    @Test
    void no_token_stands_before_the_first_event() {
        assertThat(third.covers(null)).isTrue();
        assertThat(third.lowerBound(null)).isEqualTo(PositionToken.BEGINNING);
    }

    @Test
    void a_token_of_another_store_is_never_compared_in_silence() {
        assertThatThrownBy(() -> third.covers(new GlobalSequenceTrackingToken(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_replay_goes_up_to_and_including_the_position_reached_before() {
        TrackingToken replay = ReplayToken.createReplayToken(third, PositionToken.BEGINNING);
        for (long position = 0; position <= 3; position++) {
            replay = WrappedToken.advance(replay, new PositionToken(position));
            assertThat(ReplayToken.isReplay(replay)).isTrue();
        }
        assertThat(WrappedToken.advance(replay, new PositionToken(4))).isEqualTo(new PositionToken(4));
    }
}
