package org.cooptrack.query.publication;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.publication.ErratumListed;
import org.cooptrack.events.publication.PublicationEvent;
import org.cooptrack.events.publication.ReportPrepared;
import org.cooptrack.events.publication.ReportPublished;
import org.cooptrack.events.publication.ReportReissued;
import org.cooptrack.events.publication.ReportWithdrawn;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what every edition of every report says, whatever comes after it; apart from where reports stand, for it is long. */
@Component
class EditionsProjection implements ViewProjection<PublicationEvent, EditionsView> {
    static final ViewTable<EditionsView> TABLE = ViewTable.of("edition", 1, EditionsView.class);

    @Override
    public ViewTable<EditionsView> table() { return TABLE; }

    @Override
    public Class<PublicationEvent> family() { return PublicationEvent.class; }

    @Override
    public List<String> keys(PublicationEvent event) { return List.of(event.publication().toString()); }

    @Override
    public @Nullable EditionsView fold(@Nullable EditionsView view, Recorded<PublicationEvent> recorded) {
        EditionsView known = view == null ? EditionsView.NONE : view;
        return switch (recorded.event()) {
            case ReportPrepared event -> known.prepared(event, recorded);
            case ReportPublished event -> known.published(event.edition(), recorded);
            case ReportReissued event -> known.published(event.edition(), recorded);
            case ErratumListed _,ReportWithdrawn _ -> known;
        };
    }
}
