package org.cooptrack.query.count;

import java.util.List;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.count.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a count without persons into its view. */
@Component
class CountProjection implements ViewProjection<CountEvent, CountView> {
    static final ViewTable<CountView> TABLE = ViewTable.of("count", 1, CountView.class,
            Column.texts("project", CountView::projects),
            Column.text("country", view -> view.says().setting().place().country()),
            Column.<CountView>text("measure", view -> view.says().measure())
                    .only(Possible.oneOf(List.copyOf(EventTypes.reportedMeasures()))),
            Column.<CountView>text("standing", CountView::standing).only(CountView.Standing.values()));

    @Override
    public ViewTable<CountView> table() { return TABLE; }

    @Override
    public Class<CountEvent> family() { return CountEvent.class; }

    @Override
    public List<String> keys(CountEvent event) { return List.of(event.count().toString()); }

    @Override
    public @Nullable CountView fold(@Nullable CountView view, Recorded<CountEvent> recorded) {
        return switch (recorded.event()) {
            case PersonsCounted event -> CountView.of(event.count(), event.says());
            case CountCorrected event -> CountView.of(event.count(), event.after());
            case CountRetracted _ -> view == null ? null : view.retracted();
            case CountSuperseded event -> view == null ? null : view.supersededBy(event.roster());
        };
    }
}
