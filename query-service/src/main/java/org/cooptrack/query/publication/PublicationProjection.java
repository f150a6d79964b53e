package org.cooptrack.query.publication;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.publication.ErratumListed;
import org.cooptrack.events.publication.PublicationEvent;
import org.cooptrack.events.publication.ReportPrepared;
import org.cooptrack.events.publication.ReportPublished;
import org.cooptrack.events.publication.ReportReissued;
import org.cooptrack.events.publication.ReportWithdrawn;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.cooptrack.query.publication.PublicationView.Edition;
import org.cooptrack.query.publication.PublicationView.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a report into where it stands. */
@Component
class PublicationProjection implements ViewProjection<PublicationEvent, PublicationView> {
    static final String STANDING = "standing", ADDRESSED = "addressed";

    static final ViewTable<PublicationView> TABLE = ViewTable.of("publication", 1, PublicationView.class,
            Column.<PublicationView>text(STANDING, PublicationView::standing).only(Standing.values()),
            Column.of(ADDRESSED, "boolean", PublicationView::addressed),
            Column.texts("addressed_to", PublicationProjection::addressedTo));

    @Override
    public ViewTable<PublicationView> table() { return TABLE; }

    @Override
    public Class<PublicationEvent> family() { return PublicationEvent.class; }

    @Override
    public List<String> keys(PublicationEvent event) { return List.of(event.publication().toString()); }

    @Override
    public @Nullable PublicationView fold(@Nullable PublicationView view, Recorded<PublicationEvent> recorded) {
        if (recorded.event() instanceof ReportPrepared event) {
            Edition edition = Edition.of(event, recorded);
            return view == null ? PublicationView.of(event.publication(), edition) : view.preparing(edition);
        }
        if (view == null) return null;
        return switch (recorded.event()) {
            case ReportPrepared _ -> view;
            case ReportPublished _,ReportReissued _ -> view.published(recorded);
            case ErratumListed event -> view.beside(event, recorded);
            case ReportWithdrawn event -> view.withdrawn(event.reason());
        };
    }

    private static List<UUID> addressedTo(PublicationView view) {
        return view.published() == null ? List.of() : view.published().addressedTo();
    }
}
