package org.cooptrack.query.audit;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.audit.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a sample into what was drawn and how many of it are tested. */
@Component
class SampleProjection implements ViewProjection<SampleEvent, SampleView> {
    static final ViewTable<SampleView> TABLE = ViewTable.of("sample", 1, SampleView.class,
            Column.of("tested", "boolean", SampleView::tested));

    @Override
    public ViewTable<SampleView> table() { return TABLE; }

    @Override
    public Class<SampleEvent> family() { return SampleEvent.class; }

    @Override
    public List<String> keys(SampleEvent event) { return List.of(event.sample().toString()); }

    @Override
    public @Nullable SampleView fold(@Nullable SampleView view, Recorded<SampleEvent> recorded) {
        if (recorded.event() instanceof SampleDrawn event) return SampleView.of(event, recorded);
        if (view == null) return null;
        return switch (recorded.event()) {
            case SampleDrawn _ -> view;
            case SampleEntryTested event -> view.and(event.test());
            case SampleTestCorrected event -> view.without(event.before()).and(event.after());
            case SampleTestRetracted event -> view.without(event.before());
        };
    }
}
