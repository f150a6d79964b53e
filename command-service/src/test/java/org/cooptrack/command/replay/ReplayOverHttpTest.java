package org.cooptrack.command.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ReplayOverHttpTest {
    private final UUID replay = UUID.randomUUID();
    private final Walk walk = Walk.below("/v1/replays", "rosa", Role.AUDITOR);

    @Test
    void an_auditor_begins_a_replay_and_gives_it_up() {
        walk.post("", "{'replay':'" + replay + "','projections':['fact'],'reason':'the yearly check'}");
        walk.post("/" + replay + "/cancellation", "{}");
        assertThat(Service.unwalked(ReplayController.class)).isEmpty();
    }

    @Test
    void a_replay_up_to_before_history_is_refused_in_three_languages() {
        walk.refused("", "{'projections':[],'upTo':-1,'reason':'the yearly check'}", 422,
                "replay.position-impossible", "/upTo");
        walk.refused("", "{'projections':[''],'reason':'the yearly check'}", 422, "replay.projection-unnamed",
                "/projections/0");
    }

    @Test
    void nobody_else_reads_all_of_history_so() {
        assertThat(Walk.below("/v1/replays", "ana", Role.ANALYST)
                .send("POST", "", "{'projections':[],'reason':'curiosity'}").statusCode()).isEqualTo(403);
    }
}
