package org.cooptrack.query.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.results.CountingDeclared;
import org.cooptrack.events.results.CountingRevised;
import org.cooptrack.events.results.TargetRevised;
import org.cooptrack.events.results.TargetSet;
import org.cooptrack.query.fact.FoldedFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the targets of each indicator, and what the system counts for it, into the figure of targets. */
@Component
class TargetFacts implements FoldedFacts<Targeted> {
    @Override
    public String kind() { return "indicator-targets"; }

    @Override
    public Class<Targeted> state() { return Targeted.class; }

    @Override
    public @Nullable String key(Event event) {
        return switch (event) {
            case TargetSet set -> key(set.project(), set.indicator());
            case TargetRevised revised -> key(revised.project(), revised.indicator());
            case CountingDeclared declared -> key(declared.project(), declared.indicator());
            case CountingRevised revised -> key(revised.project(), revised.indicator());
            default -> null;
        };
    }

    @Override
    public @Nullable Targeted fold(@Nullable Targeted before, Recorded<Event> recorded) {
        return switch (recorded.event()) {
            case TargetSet set -> known(before, set.project(), set.indicator())
                    .set(set.id(), set.period(), set.reading());
            case TargetRevised revised -> before == null ? null : before.revised(revised.id(), revised.after());
            case CountingDeclared declared -> known(before, declared.project(), declared.indicator())
                    .counted(declared.rule(), declared.counting());
            case CountingRevised revised -> before == null ? null : before.counting(revised.after());
            default -> before;
        };
    }

    @Override
    public List<Entry> entries(Targeted state, int year) { return state.entries(); }

    @Override
    public boolean grows(Targeted state, int year) { return false; }

    private static Targeted known(@Nullable Targeted before, UUID project, UUID indicator) {
        return before == null ? Targeted.of(project, indicator) : before;
    }

    private static String key(UUID project, UUID indicator) { return project + ":" + indicator; }
}
