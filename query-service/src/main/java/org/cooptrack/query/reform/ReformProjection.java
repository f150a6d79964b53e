package org.cooptrack.query.reform;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.reform.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.cooptrack.query.reform.ReformView.Consulted;
import org.cooptrack.query.reform.ReformView.Halt;
import org.cooptrack.query.reform.ReformView.How;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a reform into its view. */
@Component
class ReformProjection implements ViewProjection<ReformEvent, ReformView> {
    static final ViewTable<ReformView> TABLE = ViewTable.of("reform", 1, ReformView.class,
            Column.texts("project", ReformView::projects), Column.texts("country", view -> view.matter().countries()),
            Column.texts("instrument", view -> view.matter().setting().instruments()),
            Column.<ReformView>text("instrument_kind", view -> view.matter().kind()).only(InstrumentKind.values()),
            Column.<ReformView>text("stage", ReformView::stage).only(Stage.values()));

    @Override
    public ViewTable<ReformView> table() { return TABLE; }

    @Override
    public Class<ReformEvent> family() { return ReformEvent.class; }

    @Override
    public List<String> keys(ReformEvent event) { return List.of(event.reform().toString()); }

    @Override
    public @Nullable ReformView fold(@Nullable ReformView view, Recorded<ReformEvent> recorded) {
        if (recorded.event() instanceof ReformOpened event) return ReformView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static ReformView evolve(ReformView view, ReformEvent happened) {
        return switch (happened) {
            case ReformOpened event -> ReformView.of(event);
            case OpeningCorrected event -> view.saying(event.after());
            case StageReached event -> view.reached(event.milestone());
            case MilestoneCorrected event -> view.reached(event.after());
            case MilestoneRetracted event -> view.without(List.of(event.before()));
            case ReformConsulted event ->
                view.with(event.consultation().consultation(), Consulted.of(event.consultation()));
            case ConsultationCorrected event ->
                view.with(event.after().consultation(), Consulted.of(event.after()));
            case ConsultationRetracted event -> view.with(event.before().consultation(), null);
            case WorkersEstimated event -> view.concerning(event.estimate());
            case EstimateRevised event -> view.concerning(event.estimateAfter());
            case EstimateRetracted _ -> view.concerning(null);
            case ReformReturned event -> view.returned(event);
            case ReturnRetracted event -> view.notReturned(event);
            case ReformStalled event -> view.halted(new Halt(How.STALLED, event.occurredOn(), event.reason()));
            case ReformWithdrawn event -> view.halted(new Halt(How.WITHDRAWN, event.occurredOn(), event.reason()));
            case ReformLapsed event -> view.halted(new Halt(How.LAPSED, event.occurredOn(), event.reason()));
            case HaltRetracted _ -> view.halted(null);
        };
    }
}
