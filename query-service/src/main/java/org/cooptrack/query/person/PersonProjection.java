package org.cooptrack.query.person;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.person.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds what is recorded of a person into their view. */
@Component
class PersonProjection implements ViewProjection<PersonEvent, PersonView> {
    static final ViewTable<PersonView> TABLE = ViewTable.of("person", 1, PersonView.class,
            flag(Column.text("identified", PersonView::identified)),
            flag(Column.text("erased", view -> view.erasure() != null)),
            Column.<PersonView>texts("consent", view -> view.consents().stream().map(Enum::name).toList())
                    .only(Consent.values()));

    @Override
    public ViewTable<PersonView> table() { return TABLE; }

    @Override
    public Class<PersonEvent> family() { return PersonEvent.class; }

    @Override
    public List<String> keys(PersonEvent event) { return List.of(event.person().toString()); }

    @Override
    public @Nullable PersonView fold(@Nullable PersonView view, Recorded<PersonEvent> recorded) {
        if (recorded.event() instanceof PersonRegistered event) return PersonView.of(event.person());
        return view == null ? null : evolve(view, recorded.event());
    }

    private static PersonView evolve(PersonView view, PersonEvent happened) {
        return switch (happened) {
            case PersonRegistered event -> PersonView.of(event.person());
            case IdentifiersRecorded _ -> view.asIdentified();
            case IdentifiersRead _ -> view.read();
            case ConsentGiven event -> view.agreeing(event.consent());
            case ConsentWithdrawn event -> view.noLongerAgreeing(event.consent());
            case PersonErased event -> view.erased(event);
        };
    }

    private static Column<PersonView> flag(Column<PersonView> column) {
        return column.only(Possible.oneOf(List.of("true", "false")));
    }
}
