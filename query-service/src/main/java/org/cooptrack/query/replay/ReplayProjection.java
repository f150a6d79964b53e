package org.cooptrack.query.replay;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.replay.ReplayBegun;
import org.cooptrack.events.replay.ReplayCancelled;
import org.cooptrack.events.replay.ReplayEvent;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a replay into what was asked for. */
@Component
class ReplayProjection implements ViewProjection<ReplayEvent, ReplayView> {
    static final ViewTable<ReplayView> TABLE = ViewTable.of("replay", 1, ReplayView.class,
            Column.of("wanted", "boolean", ReplayView::wanted));

    @Override
    public ViewTable<ReplayView> table() { return TABLE; }

    @Override
    public Class<ReplayEvent> family() { return ReplayEvent.class; }

    @Override
    public List<String> keys(ReplayEvent event) { return List.of(event.replay().toString()); }

    @Override
    public @Nullable ReplayView fold(@Nullable ReplayView view, Recorded<ReplayEvent> recorded) {
        return switch (recorded.event()) {
            case ReplayBegun event -> ReplayView.of(event, recorded);
            case ReplayCancelled _ -> view == null ? null : view.cancelled(recorded);
        };
    }
}
