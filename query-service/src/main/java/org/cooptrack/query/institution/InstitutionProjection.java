package org.cooptrack.query.institution;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.institution.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of an institution into its view. */
@Component
class InstitutionProjection implements ViewProjection<InstitutionEvent, InstitutionView> {
    static final ViewTable<InstitutionView> TABLE = ViewTable.of("institution", 1, InstitutionView.class,
            Column.texts("project", InstitutionView::projects),
            Column.texts("country", view -> view.matter().countries()),
            Column.<InstitutionView>text("field", view -> view.matter().field()).only(InstitutionField.values()),
            Column.<InstitutionView>text("stage", InstitutionView::stage).only(InstitutionStage.values()));

    @Override
    public ViewTable<InstitutionView> table() { return TABLE; }

    @Override
    public Class<InstitutionEvent> family() { return InstitutionEvent.class; }

    @Override
    public List<String> keys(InstitutionEvent event) { return List.of(event.institution().toString()); }

    @Override
    public @Nullable InstitutionView fold(@Nullable InstitutionView view, Recorded<InstitutionEvent> recorded) {
        if (recorded.event() instanceof InstitutionProposed event) return InstitutionView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static InstitutionView evolve(InstitutionView view, InstitutionEvent happened) {
        return switch (happened) {
            case InstitutionProposed event -> InstitutionView.of(event);
            case ProposalCorrected event -> view.saying(event.after());
            case StepTaken event -> view.reached(event.step());
            case StepCorrected event -> view.reached(event.after());
            case StepRetracted event -> view.without(event.before().stage());
            case MembersRenewed event -> view.renewed(new Renewal(event.occurredOn(), event.members()));
            case RenewalCorrected event -> view.notRenewed(event.before()).renewed(event.after());
            case RenewalRetracted event -> view.notRenewed(event.before());
        };
    }
}
