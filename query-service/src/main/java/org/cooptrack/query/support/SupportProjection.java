package org.cooptrack.query.support;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.support.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of support to an organisation into its view. What was never asked for is not shown. */
@Component
class SupportProjection implements ViewProjection<SupportEvent, SupportView> {
    static final ViewTable<SupportView> TABLE = ViewTable.of("support", 1, SupportView.class,
            Column.texts("project", SupportView::projects),
            Column.texts("country", view -> view.request().recipient().countries()),
            Column.text("organisation", view -> view.request().recipient().organisation().toString()),
            Column.<SupportView>text("constituent", view -> view.request().recipient().constituent())
                    .only(ConstituentKind.values()),
            Column.<SupportView>text("topic", SupportView::topic).only(SupportTopic.values()),
            Column.<SupportView>text("status", SupportView::status).only(SupportStatus.values()));

    @Override
    public ViewTable<SupportView> table() { return TABLE; }

    @Override
    public Class<SupportEvent> family() { return SupportEvent.class; }

    @Override
    public List<String> keys(SupportEvent event) { return List.of(event.support().toString()); }

    @Override
    public @Nullable SupportView fold(@Nullable SupportView view, Recorded<SupportEvent> recorded) {
        if (recorded.event() instanceof SupportRequested event) return SupportView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static @Nullable SupportView evolve(SupportView view, SupportEvent happened) {
        return switch (happened) {
            case SupportRequested event -> SupportView.of(event);
            case RequestCorrected event -> view.asking(event.after());
            case RequestRetracted _ -> null;
            case ControlEstablished event -> view.controlled(event.occurredOn(), event.after());
            case SupportProvided event -> view.provided(event.provision());
            case ProvisionCorrected event -> view.provided(event.after());
            case ProvisionRetracted _ -> view.provided(null);
            case ApplicationReceivedEarly event -> view.waitingFor(event.application());
            case EarlyApplicationRetracted _ -> view.waitingFor(null);
            case SupportApplied event -> view.provided(event.provision());
            case ApplicationCorrected event -> view.provided(event.after());
            case ApplicationRetracted event -> view.provided(event.after());
        };
    }
}
