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
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every edition of every report, whatever comes after it. */
@Component
class EditionProjection implements ViewProjection<PublicationEvent, EditionView> {
    static final ViewTable<EditionView> TABLE = ViewTable.of("edition", 1, EditionView.class);

    static String key(UUID publication, int edition) { return publication + "." + edition; }

    @Override
    public ViewTable<EditionView> table() { return TABLE; }

    @Override
    public Class<PublicationEvent> family() { return PublicationEvent.class; }

    @Override
    public List<String> keys(PublicationEvent event) {
        return switch (event) {
            case ReportPrepared one -> List.of(key(one.publication(), one.edition()));
            case ReportPublished one -> List.of(key(one.publication(), one.edition()));
            case ReportReissued one -> List.of(key(one.publication(), one.edition()));
            case ErratumListed _,ReportWithdrawn _ -> List.of();
        };
    }

    @Override
    public @Nullable EditionView fold(@Nullable EditionView view, Recorded<PublicationEvent> recorded) {
        return switch (recorded.event()) {
            case ReportPrepared event -> EditionView.of(event, recorded);
            case ReportPublished _,ReportReissued _ -> view == null ? null : view.published(recorded);
            case ErratumListed _,ReportWithdrawn _ -> view;
        };
    }
}
