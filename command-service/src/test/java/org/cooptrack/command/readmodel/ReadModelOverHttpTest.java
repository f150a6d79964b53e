package org.cooptrack.command.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ReadModelOverHttpTest {
    private final Walk walk = Walk.below("/v1/projections", "rosa", Role.AUDITOR);

    @Test
    void an_auditor_chooses_a_version_and_has_the_one_before_dropped() {
        walk.post("/walked/choice", "{'version':2,'reason':'compared'}");
        walk.post("/walked/removal", "{'version':1,'reason':'a month without complaint'}");
        assertThat(Service.unwalked(ReadModelController.class)).isEmpty();
    }

    @Test
    void the_chosen_one_is_not_dropped_as_is_said_in_three_languages() {
        walk.post("/kept/choice", "{'version':2,'reason':'compared'}");
        walk.refused("/kept/removal", "{'version':2,'reason':'a slip'}", 422, "readmodel.chosen-is-kept", "/version");
        walk.refused("/kept/choice", "{'version':0,'reason':'a slip'}", 422, "readmodel.version-impossible",
                "/version");
        walk.refused("/N-1/choice", "{'version':1,'reason':'a slip'}", 422, "readmodel.unnamed", "/projection");
    }

    @Test
    void nobody_else_turns_what_all_others_read() {
        assertThat(Walk.below("/v1/projections", "ana", Role.ANALYST)
                .send("POST", "/fact/choice", "{'version':11,'reason':'curiosity'}").statusCode()).isEqualTo(403);
    }
}
