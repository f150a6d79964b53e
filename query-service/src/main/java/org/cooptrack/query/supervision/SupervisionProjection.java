package org.cooptrack.query.supervision;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.supervision.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a supervisory comment into its view. */
@Component
class SupervisionProjection implements ViewProjection<SupervisionEvent, SupervisionView> {
    static final ViewTable<SupervisionView> TABLE = ViewTable.of("supervisory_comment", 1, SupervisionView.class,
            Column.texts("project", SupervisionView::projects), Column.text("country", SupervisionView::country),
            Column.text("instrument", SupervisionView::instrument),
            Column.<SupervisionView>text("body", SupervisionView::body).only(SupervisoryBody.values()));

    @Override
    public ViewTable<SupervisionView> table() { return TABLE; }

    @Override
    public Class<SupervisionEvent> family() { return SupervisionEvent.class; }

    @Override
    public List<String> keys(SupervisionEvent event) { return List.of(event.comment().toString()); }

    @Override
    public @Nullable SupervisionView fold(@Nullable SupervisionView view, Recorded<SupervisionEvent> recorded) {
        if (recorded.event() instanceof SupervisoryCommentNoted event) return SupervisionView.of(event.says(), null);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static SupervisionView evolve(SupervisionView view, SupervisionEvent happened) {
        return switch (happened) {
            case SupervisoryCommentNoted event -> SupervisionView.of(event.says(), null);
            case CommentCorrected event -> SupervisionView.of(event.after(), view.addressed());
            case SupervisoryCommentAddressed event -> view.addressed(event.by());
            case AddressingCorrected event -> view.addressed(event.after());
            case AddressingRetracted _ -> view.addressed(null);
        };
    }
}
