package org.cooptrack.query.cooperative;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.value.Settlement;
import org.cooptrack.query.cooperative.Roll.Stay;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a cooperative into its view. */
@Component
class CooperativeProjection implements ViewProjection<CooperativeEvent, CooperativeView> {
    static final ViewTable<CooperativeView> TABLE = ViewTable.of("cooperative", 1, CooperativeView.class,
            Column.texts("project", CooperativeView::projects),
            Column.text("country", view -> view.undertaking().setting().place().country()),
            Column.<CooperativeView>text("settlement", view -> view.undertaking().settlement())
                    .only(Settlement.values()));

    @Override
    public ViewTable<CooperativeView> table() { return TABLE; }

    @Override
    public Class<CooperativeEvent> family() { return CooperativeEvent.class; }

    @Override
    public List<String> keys(CooperativeEvent event) { return List.of(event.cooperative().toString()); }

    @Override
    public @Nullable CooperativeView fold(@Nullable CooperativeView view, Recorded<CooperativeEvent> recorded) {
        if (recorded.event() instanceof CooperativeInitiated event) return CooperativeView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static CooperativeView evolve(CooperativeView view, CooperativeEvent happened) {
        var roll = view.roll();
        var life = view.life();
        return switch (happened) {
            case CooperativeInitiated event -> CooperativeView.of(event);
            case FoundersRecorded event -> view.founded(event.founders());
            case FoundersCorrected event -> view.founded(event.after());
            case FoundersRetracted _ -> view.founded(null);
            case ByLawsAdopted event -> view.governed(event.byLaws());
            case ByLawsCorrected event -> view.governed(event.after());
            case ByLawsRetracted _ -> view.governed(null);
            case CooperativeRegistered event -> view.registered(event.registration());
            case RegistrationCorrected event -> view.registered(event.after());
            case RegistrationRetracted _ -> view.registered(null);
            case MemberJoined event ->
                view.with(roll.joined(event.tenure().membership().person(), Stay.of(event.tenure())));
            case JoiningCorrected event ->
                view.with(roll.change(event.after().membership().person(), _ -> Stay.of(event.after())));
            case JoiningRetracted event -> view.with(roll.neverJoined(event.before().membership().person()));
            case MemberLeft event -> view.with(
                    roll.change(event.membership().person(), stay -> stay.until(event.leaving().occurredOn())));
            case LeavingCorrected event -> view
                    .with(roll.change(event.membership().person(), stay -> stay.until(event.after().occurredOn())));
            case LeavingRetracted event ->
                view.with(roll.change(event.membership().person(), stay -> stay.until(null)));
            case GeneralAssemblyHeld event ->
                view.with(life.met(known -> known.put(event.assembly().assembly(), event.assembly())));
            case AssemblyCorrected event ->
                view.with(life.met(known -> known.put(event.after().assembly(), event.after())));
            case AssemblyRetracted event -> view.with(life.met(known -> known.remove(event.before().assembly())));
            case TurnoverReported event ->
                view.with(life.turned(known -> known.put(event.turnover().report(), event.turnover())));
            case TurnoverCorrected event ->
                view.with(life.turned(known -> known.put(event.after().report(), event.after())));
            case TurnoverRetracted event -> view.with(life.turned(known -> known.remove(event.before().report())));
            case CooperativeDissolved event -> view.with(life.dissolved(event.occurredOn()));
            case DissolutionCorrected event -> view.with(life.dissolved(event.after()));
            case DissolutionRetracted _ -> view.with(life.dissolved(null));
        };
    }
}
