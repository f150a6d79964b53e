package org.cooptrack.query.readmodel;

import java.util.List;
import java.util.Objects;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.readmodel.ReadModelEvent;
import org.cooptrack.events.readmodel.VersionChosen;
import org.cooptrack.events.readmodel.VersionDropped;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds what was decided about the versions of read models. */
@Component
class ReadModelProjection implements ViewProjection<ReadModelEvent, ReadModelView> {
    static final ViewTable<ReadModelView> TABLE = ViewTable.of("read_model", 1, ReadModelView.class);

    @Override
    public ViewTable<ReadModelView> table() { return TABLE; }

    @Override
    public Class<ReadModelEvent> family() { return ReadModelEvent.class; }

    @Override
    public List<String> keys(ReadModelEvent event) {
        return List.of(ReadModelEvent.idOf(event.projection()).toString());
    }

    @Override
    public ReadModelView fold(@Nullable ReadModelView view, Recorded<ReadModelEvent> recorded) {
        ReadModelView before = Objects.requireNonNullElseGet(view,
                () -> ReadModelView.of(recorded.event().projection()));
        return switch (recorded.event()) {
            case VersionChosen event -> before.chosen(event, recorded);
            case VersionDropped event -> before.dropped(event, recorded);
        };
    }
}
