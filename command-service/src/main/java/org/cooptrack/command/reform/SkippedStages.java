package org.cooptrack.command.reform;

import static org.cooptrack.command.reform.ReformRule.STAGE_SKIPPED;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Event;
import org.cooptrack.events.reform.Milestone;
import org.cooptrack.events.reform.MilestoneCorrected;
import org.cooptrack.events.reform.ReformEvent;
import org.cooptrack.events.reform.ReturnRetracted;
import org.cooptrack.events.reform.StageReached;
import org.jspecify.annotations.Nullable;

/** A stage that was skipped is told later, as reached before. */
final class SkippedStages implements Lacking {
    @Override
    public Set<? extends Rule> rules() { return Set.of(STAGE_SKIPPED); }

    @Override
    public Set<Class<?>> answers() {
        return Set.of(StageReached.class, MilestoneCorrected.class, ReturnRetracted.class);
    }

    @Override
    public boolean lacks(Event fact, String rule, List<Happened> told) {
        var says = says(fact);
        var reform = Lacking.state(ReformState.START, ReformEvent.class, told, Reform::evolve).opened();
        return says == null
                || new Order(reform.matter().kind(), reform.course()).lacks(says.stage(), says.occurredOn());
    }

    private static @Nullable Milestone says(Event fact) {
        return switch (fact) {
            case StageReached reached -> reached.milestone();
            case MilestoneCorrected corrected -> corrected.after();
            default -> null;
        };
    }
}
