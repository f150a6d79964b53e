package org.cooptrack.query.results;

import java.util.List;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.results.ResultsEvent;
import org.cooptrack.query.projection.Folding;
import org.cooptrack.query.projection.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A results framework as of any of its events. */
@Component
class FrameworkFolding implements Folding<ResultsEvent, FrameworkView> {
    @Override
    public String name() { return "results_framework"; }

    @Override
    public Class<ResultsEvent> family() { return ResultsEvent.class; }

    @Override
    public List<String> keys(ResultsEvent event) { return List.of(event.project().toString()); }

    @Override
    public Kept<FrameworkView> after(String key, @Nullable Kept<FrameworkView> before, Recorded<Event> recorded) {
        Plan plan = (before == null ? new Plan() : before.row().plan()).after(recorded);
        return new Kept<>(key, FrameworkView.of(family().cast(recorded.event()).project(), plan),
                recorded.id().version(), recorded.position());
    }
}
