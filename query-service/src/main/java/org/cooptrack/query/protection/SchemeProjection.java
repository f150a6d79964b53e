package org.cooptrack.query.protection;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.protection.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a scheme of social protection into its view. */
@Component
class SchemeProjection implements ViewProjection<SchemeEvent, SchemeView> {
    static final ViewTable<SchemeView> TABLE = ViewTable.of("scheme", 1, SchemeView.class,
            Column.texts("project", SchemeView::projects),
            Column.text("country", view -> view.terms().setting().place().country()),
            Column.texts("branch", SchemeView::branches).only(Branch.values()),
            Column.text("authority", view -> view.terms().authority()));

    @Override
    public ViewTable<SchemeView> table() { return TABLE; }

    @Override
    public Class<SchemeEvent> family() { return SchemeEvent.class; }

    @Override
    public List<String> keys(SchemeEvent event) { return List.of(event.scheme().toString()); }

    @Override
    public @Nullable SchemeView fold(@Nullable SchemeView view, Recorded<SchemeEvent> recorded) {
        return switch (recorded.event()) {
            case SchemeEstablished event -> new SchemeView(event.scheme(), event.terms(), null);
            case SchemeCorrected event ->
                new SchemeView(event.scheme(), event.after(), view == null ? null : view.closedOn());
            case SchemeClosed event ->
                view == null ? null : new SchemeView(event.scheme(), view.terms(), event.occurredOn());
            case ClosureRetracted event -> view == null ? null : new SchemeView(event.scheme(), view.terms(), null);
        };
    }
}
