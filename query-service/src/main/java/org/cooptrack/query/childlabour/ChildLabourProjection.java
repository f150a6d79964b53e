package org.cooptrack.query.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a case of child labour into its view, which is gone when the identification is taken back. */
@Component
class ChildLabourProjection implements ViewProjection<ChildLabourEvent, ChildLabourCaseView> {
    static final ViewTable<ChildLabourCaseView> TABLE = ViewTable.of("child_labour_case", 1, ChildLabourCaseView.class,
            Column.texts("project", view -> view.projects().stream().map(UUID::toString).toList()),
            Column.text("country", ChildLabourCaseView::country), Column.text("office", ChildLabourCaseView::office),
            Column.text("person", ChildLabourCaseView::person),
            Column.<ChildLabourCaseView>texts("kind", view -> view.kinds().stream().map(Enum::name).toList())
                    .only(ChildLabour.values()),
            Column.<ChildLabourCaseView>text("standing", ChildLabourCaseView::standing).only(Standing.values()));

    @Override
    public ViewTable<ChildLabourCaseView> table() { return TABLE; }

    @Override
    public Class<ChildLabourEvent> family() { return ChildLabourEvent.class; }

    @Override
    public List<String> keys(ChildLabourEvent event) { return List.of(event.dossier().toString()); }

    @Override
    public @Nullable ChildLabourCaseView fold(@Nullable ChildLabourCaseView view,
            Recorded<ChildLabourEvent> recorded) {
        if (recorded.event() instanceof ChildIdentified event)
            return ChildLabourCaseView.of(event.dossier(), event.identification());
        return view == null ? null : evolve(view, recorded.event());
    }

    private static @Nullable ChildLabourCaseView evolve(ChildLabourCaseView view, ChildLabourEvent happened) {
        return switch (happened) {
            case ChildIdentified event -> ChildLabourCaseView.of(event.dossier(), event.identification());
            case IdentificationCorrected event -> view.saying(event.after());
            case IdentificationRetracted _ -> null;
            case WorkStopped event -> view.stopped(event.when().occurredOn());
            case ServiceStarted event ->
                view.served(event.provision(), event.service(), event.when().occurredOn());
            case ServiceCorrected event -> view.served(event.after().provision(), event.after().service(),
                    event.after().when().occurredOn());
            case ServiceRetracted event -> view.withoutService(event.provision());
            case ChildWithdrawn event -> view.with(event.exit());
            case ChildPrevented event -> view.with(event.exit());
            case ExitCorrected event -> view.change(event.after(), exit -> exit.saying(event.after()));
            case ExitRetracted event -> view.without(event.before());
            case EducationStarted event -> view.learning(event.schooling());
            case EducationCorrected event -> view.learning(event.after());
            case EducationRetracted event -> view.notLearning(event.before());
            case FollowedUp event -> view.change(event.exit(), exit -> exit.with(event.found()));
            case FollowUpCorrected event -> view.change(event.exit(), exit -> exit.with(event.after()));
            case FollowUpRetracted event ->
                view.change(event.exit(), exit -> exit.without(event.before().month()));
            case CaseClosed event -> view.closed(event.closure());
            case ClosureRetracted _ -> view.closed(null);
            case WithdrawalOvertaken _,WithdrawalCleared _ -> view;
            case CaseRead _ -> view.read();
        };
    }
}
