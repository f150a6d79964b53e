package org.cooptrack.command.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.readmodel.ReadModelCommand.*;
import org.cooptrack.events.readmodel.ReadModelEvent;
import org.cooptrack.events.readmodel.VersionChosen;
import org.cooptrack.events.readmodel.VersionDropped;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ReadModelTest {
    private static final ChooseVersion NEW = new ChooseVersion("fact", 11, "compared");
    private static final ChooseVersion BACK = new ChooseVersion("fact", 10, "the new one is wrong");

    private final Case<ReadModelCommand, ReadModelState, ReadModelEvent> model = new Case<>(ReadModelState.START,
            (wish, state, _) -> ReadModel.decide(wish, state), (state, event, _) -> ReadModel.evolve(state, event),
            new GivenFacts("2026-06-30T12:00:00Z"));

    @Test
    void a_version_is_chosen_once_and_so_is_the_way_back() {
        assertThat(model.when(NEW)).containsExactly(new VersionChosen("fact", 11, "compared"));
        assertThat(model.when(NEW)).isEmpty();
        assertThat(model.when(BACK)).containsExactly(new VersionChosen("fact", 10, "the new one is wrong"));
        assertThat(model.when(NEW)).hasSize(1);
    }

    @Test
    void the_same_version_is_chosen_anew_for_another_reason() {
        model.given(NEW);
        assertThat(model.when(new ChooseVersion("fact", 11, "a newer one took over, and is wrong"))).hasSize(1);
    }

    @Test
    void the_version_that_was_chosen_is_not_dropped_and_the_one_before_is_once() {
        var drop = new DropVersion("fact", 10, "a month without complaint");
        model.given(BACK);
        model.refuses(drop, ReadModelRule.CHOSEN_IS_KEPT, "/version");
        model.given(NEW);
        assertThat(model.when(drop)).containsExactly(new VersionDropped("fact", 10, "a month without complaint"));
        assertThat(model.when(drop)).isEmpty();
    }

    @Test
    void what_nobody_ever_chose_may_be_dropped_and_what_was_dropped_be_chosen_and_dropped_again() {
        var drop = new DropVersion("fact", 10, "old");
        assertThat(model.when(drop)).hasSize(1);
        assertThat(model.when(drop)).isEmpty();
        model.given(BACK, NEW);
        assertThat(model.when(drop)).hasSize(1);
    }

    @Test
    void a_read_model_has_a_name_and_its_versions_are_numbered_from_one() {
        model.refuses(new ChooseVersion("Fact!", 1, "x"), ReadModelRule.UNNAMED, "/projection");
        model.refuses(new ChooseVersion("fact", 0, "x"), ReadModelRule.VERSION_IMPOSSIBLE, "/version");
        model.refuses(new DropVersion("fact", 1_000_000_000, "x"), ReadModelRule.VERSION_IMPOSSIBLE, "/version");
    }
}
