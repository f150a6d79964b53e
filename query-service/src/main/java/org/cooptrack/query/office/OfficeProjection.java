package org.cooptrack.query.office;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.office.*;
import org.cooptrack.query.office.OfficeView.Ending;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a field office into its view. */
@Component
class OfficeProjection implements ViewProjection<OfficeEvent, OfficeView> {
    static final ViewTable<OfficeView> TABLE = ViewTable.of("office", 1, OfficeView.class,
            Column.text("code", OfficeView::code), Column.text("country", OfficeView::country),
            Column.text("parent", view -> view.parent().map(Object::toString).orElse(null)),
            Column.<OfficeView>texts("covers", view -> view.countries().get(view.countries().lastKey()))
                    .only(Possible.of("country")));

    @Override
    public ViewTable<OfficeView> table() { return TABLE; }

    @Override
    public Class<OfficeEvent> family() { return OfficeEvent.class; }

    @Override
    public List<String> keys(OfficeEvent event) { return List.of(event.office().toString()); }

    @Override
    public @Nullable OfficeView fold(@Nullable OfficeView view, Recorded<OfficeEvent> recorded) {
        if (recorded.event() instanceof OfficeRegistered event) return OfficeView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static OfficeView evolve(OfficeView view, OfficeEvent happened) {
        return switch (happened) {
            case OfficeRegistered event -> OfficeView.of(event);
            case OfficeRenamed event -> view.named(event.occurredOn(), event.after());
            case OfficeMoved event -> view.under(event.occurredOn(), event.after());
            case OfficeCountriesSet event -> view.covering(event.occurredOn(), event.after());
            case OfficeMerged event -> view.ended(new Ending(event.occurredOn(), event.into(), null));
            case OfficeSucceeded event -> view.ended(new Ending(event.occurredOn(), null, event.successor()));
            case OfficeClosed event -> view.ended(new Ending(event.occurredOn(), null, null));
        };
    }
}
