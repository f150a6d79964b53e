package org.cooptrack.query.dispute;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.dispute.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a labour dispute into its view. What was never a dispute is not shown. */
@Component
class DisputeProjection implements ViewProjection<DisputeEvent, DisputeView> {
    static final ViewTable<DisputeView> TABLE = ViewTable.of("dispute", 1, DisputeView.class,
            Column.texts("project", DisputeView::projects), Column.texts("country", view -> view.matter().countries()),
            Column.<DisputeView>text("topic", view -> view.matter().topic()).only(Possible.topic()),
            Column.<DisputeView>text("form", view -> view.matter().form()).only(DisputeForm.values()),
            Column.<DisputeView>text("status", DisputeView::status).only(DisputeStatus.values()));

    @Override
    public ViewTable<DisputeView> table() { return TABLE; }

    @Override
    public Class<DisputeEvent> family() { return DisputeEvent.class; }

    @Override
    public List<String> keys(DisputeEvent event) { return List.of(event.dispute().toString()); }

    @Override
    public @Nullable DisputeView fold(@Nullable DisputeView view, Recorded<DisputeEvent> recorded) {
        if (recorded.event() instanceof DisputeNotified event) return DisputeView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static @Nullable DisputeView evolve(DisputeView view, DisputeEvent happened) {
        return switch (happened) {
            case DisputeNotified event -> DisputeView.of(event);
            case NotificationCorrected event -> view.notifiedOn(event.after().occurredOn());
            case NotificationRetracted _ -> null;
            case PartyNamed event -> view.with(event.party());
            case PartyRetracted event -> view.without(event.before());
            case ProceedingsHeld event -> view.held(event.proceedings().way(), event.proceedings().occurredOn());
            case ProceedingsCorrected event -> view.held(event.after().way(), event.after().occurredOn());
            case ProceedingsRetracted event -> view.held(event.before().way(), null);
            case DisputeSettled event -> view.settled(event.settlement());
            case SettlementCorrected event -> view.settled(event.after());
            case SettlementRetracted _ -> view.settled(null);
            case DisputeNotSettled event -> view.notSettled(event.ending());
            case NonSettlementCorrected event -> view.notSettled(event.after());
            case NonSettlementRetracted _ -> view.notSettled(null);
            case DaysLostRecorded event -> view.stopped(event.stoppage());
            case DaysLostCorrected event -> view.stopped(event.after());
            case DaysLostRetracted event -> view.neverStopped(event.before().stoppage());
        };
    }
}
