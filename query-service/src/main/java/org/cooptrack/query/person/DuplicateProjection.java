package org.cooptrack.query.person;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.person.*;
import org.cooptrack.query.person.DuplicateView.Standing;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds what becomes of the question whether two persons are one into its view. */
@Component
class DuplicateProjection implements ViewProjection<DuplicateEvent, DuplicateView> {
    static final ViewTable<DuplicateView> TABLE = ViewTable.of("duplicate", 1, DuplicateView.class,
            Column.texts("person", DuplicateView::persons),
            Column.<DuplicateView>text("standing", DuplicateView::standing).only(Standing.values()),
            Column.<DuplicateView>text("likeness", DuplicateView::likeness).only(Likeness.values()));

    @Override
    public ViewTable<DuplicateView> table() { return TABLE; }

    @Override
    public Class<DuplicateEvent> family() { return DuplicateEvent.class; }

    @Override
    public List<String> keys(DuplicateEvent event) {
        return List.of(DuplicateStream.id(event.person(), event.other()).toString());
    }

    @Override
    public @Nullable DuplicateView fold(@Nullable DuplicateView view, Recorded<DuplicateEvent> recorded) {
        return switch (recorded.event()) {
            case DuplicateProposed event -> DuplicateView.of(event, Standing.OPEN, event.likeness());
            case PersonsMerged event -> DuplicateView.of(event, Standing.MERGED, event.likeness());
            case DuplicateRefused event -> view == null
                    ? null
                    : view.answered(event, Standing.REFUSED, event.difference());
            case MergeTakenBack event -> view == null
                    ? null
                    : view.answered(event, Standing.TAKEN_BACK, event.difference());
        };
    }
}
