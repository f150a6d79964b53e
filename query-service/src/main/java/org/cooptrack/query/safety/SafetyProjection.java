package org.cooptrack.query.safety;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.safety.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds what happened at a workplace into its view. */
@Component
class SafetyProjection implements ViewProjection<SafetyEvent, WorkplaceView> {
    static final ViewTable<WorkplaceView> TABLE = ViewTable.of("workplace", 1, WorkplaceView.class,
            Column.texts("project", WorkplaceView::projects),
            Column.text("country", view -> view.premises().setting().place().country()),
            Column.<WorkplaceView>text("economic_activity", view -> view.premises().activity())
                    .only(EconomicActivity.values()));

    @Override
    public ViewTable<WorkplaceView> table() { return TABLE; }

    @Override
    public Class<SafetyEvent> family() { return SafetyEvent.class; }

    @Override
    public List<String> keys(SafetyEvent event) { return List.of(event.workplace().toString()); }

    @Override
    public @Nullable WorkplaceView fold(@Nullable WorkplaceView view, Recorded<SafetyEvent> recorded) {
        if (recorded.event() instanceof WorkplaceRegistered event) return WorkplaceView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static WorkplaceView evolve(WorkplaceView view, SafetyEvent happened) {
        return switch (happened) {
            case WorkplaceRegistered event -> WorkplaceView.of(event);
            case HeadcountRevised event -> view.employing(event.headcount());
            case RisksAssessed event ->
                view.assessed(known -> known.put(event.assessment().assessment(), event.assessment()));
            case AssessmentCorrected event ->
                view.assessed(known -> known.put(event.after().assessment(), event.after()));
            case AssessmentRetracted event -> view.assessed(known -> known.remove(event.before().assessment()));
            case MeetingReceivedEarly event ->
                view.waiting(known -> known.put(event.meeting().meeting(), event.meeting()));
            case EarlyMeetingRetracted event -> view.waiting(known -> known.remove(event.before().meeting()));
            case CommitteeFormed event -> view.formed(event.committee(), event.meetings());
            case CommitteeCorrected event -> view.met(event.after().committee(), _ -> {
            });
            case CommitteeRetracted _ -> view.unformed();
            case CommitteeMet event -> view.met(event.after().committee(),
                    known -> known.put(event.meeting().meeting(), event.meeting()));
            case MeetingCorrected event ->
                view.met(event.now().committee(), known -> known.put(event.after().meeting(), event.after()));
            case MeetingRetracted event ->
                view.met(event.now().committee(), known -> known.remove(event.before().meeting()));
            case ControlPutInPlace event ->
                view.controlled(known -> known.put(event.control().control(), event.control()));
            case ControlCorrected event ->
                view.controlled(known -> known.put(event.after().control(), event.after()));
            case ControlRetracted event -> view.controlled(known -> known.remove(event.before().control()));
            case InjuriesReported event ->
                view.injured(known -> known.put(event.injuries().report(), event.injuries()));
            case InjuriesCorrected event -> view.injured(known -> known.put(event.after().report(), event.after()));
            case InjuriesRetracted event -> view.injured(known -> known.remove(event.before().report()));
        };
    }
}
