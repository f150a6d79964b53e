package org.cooptrack.query.organisation;

import java.util.List;
import java.util.Objects;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.organisation.*;
import org.cooptrack.query.organisation.OrganisationView.Ending;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of an organisation into its view. */
@Component
class OrganisationProjection implements ViewProjection<OrganisationEvent, OrganisationView> {
    static final ViewTable<OrganisationView> TABLE = ViewTable.of("organisation", 1, OrganisationView.class,
            Column.text("identifier", OrganisationView::identifier),
            Column.<OrganisationView>text("country", OrganisationView::country)
                    .only(Possible.on("Country")),
            Column.<OrganisationView>text("type", view -> view.classification().type())
                    .only(Possible.on("OrganisationType")),
            Column.<OrganisationView>text("constituent",
                    view -> Objects.toString(view.classification().constituent(), null)).only(ConstituentKind.values()),
            Column.<OrganisationView>texts("role",
                    view -> view.classification().roles().stream().map(Enum::name).toList())
                    .only(OrganisationRole.values()));

    @Override
    public ViewTable<OrganisationView> table() { return TABLE; }

    @Override
    public Class<OrganisationEvent> family() { return OrganisationEvent.class; }

    @Override
    public List<String> keys(OrganisationEvent event) { return List.of(event.organisation().toString()); }

    @Override
    public @Nullable OrganisationView fold(@Nullable OrganisationView view, Recorded<OrganisationEvent> recorded) {
        if (recorded.event() instanceof OrganisationRegistered event) return OrganisationView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static OrganisationView evolve(OrganisationView view, OrganisationEvent happened) {
        return switch (happened) {
            case OrganisationRegistered event -> OrganisationView.of(event);
            case OrganisationRenamed event -> view.named(event.occurredOn(), event.after());
            case OrganisationReclassified event -> view.classified(event.occurredOn(), event.after());
            case OrganisationMerged event -> view.ended(new Ending(event.occurredOn(), event.into(), null));
            case OrganisationSucceeded event -> view.ended(new Ending(event.occurredOn(), null, event.successor()));
        };
    }
}
