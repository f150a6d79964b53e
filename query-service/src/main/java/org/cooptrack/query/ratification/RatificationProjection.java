package org.cooptrack.query.ratification;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.ratification.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a ratification into its view; of one that never was nothing is shown. */
@Component
class RatificationProjection implements ViewProjection<RatificationEvent, RatificationView> {
    static final ViewTable<RatificationView> TABLE = ViewTable.of("ratification", 1, RatificationView.class,
            Column.texts("project", RatificationView::projects), Column.text("country", RatificationView::country),
            Column.text("instrument", RatificationView::instrument));

    @Override
    public ViewTable<RatificationView> table() { return TABLE; }

    @Override
    public Class<RatificationEvent> family() { return RatificationEvent.class; }

    @Override
    public List<String> keys(RatificationEvent event) { return List.of(event.ratification().toString()); }

    @Override
    public @Nullable RatificationView fold(@Nullable RatificationView view, Recorded<RatificationEvent> recorded) {
        return switch (recorded.event()) {
            case RatificationRegistered event -> RatificationView.of(event.says());
            case RatificationCorrected event -> RatificationView.of(event.after());
            case RatificationRetracted _ -> null;
            case RatificationDenounced event -> RatificationView.of(event.after());
            case DenunciationCorrected event -> RatificationView.of(event.after());
            case DenunciationRetracted event -> RatificationView.of(event.after());
        };
    }
}
