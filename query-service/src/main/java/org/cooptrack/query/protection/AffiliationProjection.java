package org.cooptrack.query.protection;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.protection.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of an affiliation into its view. What was enrolled in error is not shown. */
@Component
class AffiliationProjection implements ViewProjection<AffiliationEvent, AffiliationView> {
    static final ViewTable<AffiliationView> TABLE = ViewTable.of("affiliation", 1, AffiliationView.class,
            Column.texts("project", AffiliationView::projects),
            Column.text("scheme", view -> view.enrolment().matter().scheme()),
            Column.text("person", view -> view.enrolment().person()));

    @Override
    public ViewTable<AffiliationView> table() { return TABLE; }

    @Override
    public Class<AffiliationEvent> family() { return AffiliationEvent.class; }

    @Override
    public List<String> keys(AffiliationEvent event) { return List.of(event.affiliation().toString()); }

    @Override
    public @Nullable AffiliationView fold(@Nullable AffiliationView view, Recorded<AffiliationEvent> recorded) {
        if (recorded.event() instanceof PersonEnrolled event)
            return AffiliationView.of(event.affiliation(), event.enrolment());
        return view == null ? null : evolve(view, recorded.event());
    }

    private static @Nullable AffiliationView evolve(AffiliationView view, AffiliationEvent happened) {
        return switch (happened) {
            case PersonEnrolled event -> AffiliationView.of(event.affiliation(), event.enrolment());
            case EnrolmentCorrected event -> view.saying(event.after());
            case EnrolmentRetracted _ -> null;
            case ContributionPaid event -> view.paid(event.payment());
            case SubsidyPaid event -> view.paid(event.payment());
            case PaymentCorrected event -> view.paid(event.after());
            case PaymentRetracted event -> view.unpaid(event.before().payment());
            case CoverageStarted event -> view.covered(event.coverage());
            case CoverageReinstated event -> view.covered(event.coverage());
            case DependantCovered event -> view.covered(event.coverage());
            case CoverageLapsed event -> view.covered(event.after());
            case CoverageEnded event -> view.covered(event.after());
            case CoverageCorrected event -> view.covered(event.after());
            case CoverageRetracted event -> view.uncovered(event.before().coverage());
            case AffiliationEnded event -> view.ended(event);
            case EndRetracted _ -> view.ended(null);
        };
    }
}
