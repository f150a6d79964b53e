package org.cooptrack.query.export;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.access.ExportBegun;
import org.cooptrack.events.access.ExportEnded;
import org.cooptrack.events.access.ExportEvent;
import org.cooptrack.events.access.Purpose;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of an export into its view. */
@Component
class ExportProjection implements ViewProjection<ExportEvent, ExportView> {
    static final ViewTable<ExportView> TABLE = ViewTable.of("export", 1, ExportView.class,
            Column.text("begun_by", view -> view.begunBy().subject()),
            Column.<ExportView>text("purpose", ExportView::purpose).only(Purpose.values()));

    @Override
    public ViewTable<ExportView> table() { return TABLE; }

    @Override
    public Class<ExportEvent> family() { return ExportEvent.class; }

    @Override
    public List<String> keys(ExportEvent event) { return List.of(event.export().toString()); }

    @Override
    public @Nullable ExportView fold(@Nullable ExportView view, Recorded<ExportEvent> recorded) {
        return switch (recorded.event()) {
            case ExportBegun event -> ExportView.of(event, recorded);
            case ExportEnded _ -> view == null ? null : view.ended(recorded.recordedAt());
        };
    }
}
