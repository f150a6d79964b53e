package org.cooptrack.query.finding;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.finding.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a finding into where it stands. */
@Component
class FindingProjection implements ViewProjection<FindingEvent, FindingView> {
    static final ViewTable<FindingView> TABLE = ViewTable.of("finding", 1, FindingView.class,
            Column.text("state", (FindingView view) -> view.state().name()).only(FindingState.values()),
            Column.text("severity", (FindingView view) -> view.says().severity().name()).only(Severity.values()),
            Column.text("sample", view -> view.says().sample()),
            Column.texts("project", view -> view.addressee().projects()),
            Column.text("office", view -> view.addressee().office()));

    @Override
    public ViewTable<FindingView> table() { return TABLE; }

    @Override
    public Class<FindingEvent> family() { return FindingEvent.class; }

    @Override
    public List<String> keys(FindingEvent event) { return List.of(event.finding().toString()); }

    @Override
    public @Nullable FindingView fold(@Nullable FindingView view, Recorded<FindingEvent> recorded) {
        if (recorded.event() instanceof FindingRaised event) return FindingView.of(event, recorded);
        if (view == null) return null;
        return switch (recorded.event()) {
            case FindingRaised _ -> view;
            case FindingAnswered event -> view.answered(event, recorded);
            case FindingClosed event -> view.closed(event, recorded);
            case FindingReopened event -> view.reopened(event);
        };
    }
}
