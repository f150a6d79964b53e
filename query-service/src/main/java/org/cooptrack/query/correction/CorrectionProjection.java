package org.cooptrack.query.correction;

import java.util.List;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.correction.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a correction in a certified period into its view. */
@Component
class CorrectionProjection implements ViewProjection<CorrectionEvent, CorrectionView> {
    static final ViewTable<CorrectionView> TABLE = ViewTable.of("correction", 1, CorrectionView.class,
            Column.texts("project", CorrectionView::projects), Column.text("office", CorrectionView::office),
            Column.text("command", CorrectionView::command),
            Column.<CorrectionView>text("status", CorrectionView::status).only(CorrectionStatus.values()));

    @Override
    public ViewTable<CorrectionView> table() { return TABLE; }

    @Override
    public Class<CorrectionEvent> family() { return CorrectionEvent.class; }

    @Override
    public List<String> keys(CorrectionEvent event) { return List.of(event.correction().toString()); }

    @Override
    public @Nullable CorrectionView fold(@Nullable CorrectionView view, Recorded<CorrectionEvent> recorded) {
        if (recorded.event() instanceof CorrectionRequested event) return CorrectionView.of(event, recorded);
        return view == null ? null : evolve(view, recorded);
    }

    private static CorrectionView evolve(CorrectionView view, Recorded<CorrectionEvent> recorded) {
        return switch (recorded.event()) {
            case CorrectionRequested event -> CorrectionView.of(event, recorded);
            case CorrectionEscalated event -> view.passedOn(event.office());
            case CorrectionApproved _ -> view.decided(CorrectionStatus.APPROVED, null, recorded);
            case CorrectionRejected event -> view.decided(CorrectionStatus.REJECTED, event.reason(), recorded);
            case CorrectionWithdrawn event -> view.decided(CorrectionStatus.WITHDRAWN, event.reason(), recorded);
            case CorrectionApplied event -> view.applied(new EventId(event.stream(), event.version()));
            case CorrectionFailed event -> view.failed(event.rule(), event.field());
        };
    }
}
