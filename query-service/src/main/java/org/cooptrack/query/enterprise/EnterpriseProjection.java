package org.cooptrack.query.enterprise;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.enterprise.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of an enterprise into its view. One that was never supported has none. */
@Component
class EnterpriseProjection implements ViewProjection<EnterpriseEvent, EnterpriseView> {
    static final ViewTable<EnterpriseView> TABLE = ViewTable.of("enterprise", 1, EnterpriseView.class,
            Column.texts("project", EnterpriseView::projects),
            Column.text("country", view -> view.matter().setting().place().country()),
            Column.<EnterpriseView>text("stage", view -> view.matter().stage()).only(Stage.values()));

    @Override
    public ViewTable<EnterpriseView> table() { return TABLE; }

    @Override
    public Class<EnterpriseEvent> family() { return EnterpriseEvent.class; }

    @Override
    public List<String> keys(EnterpriseEvent event) { return List.of(event.enterprise().toString()); }

    @Override
    public @Nullable EnterpriseView fold(@Nullable EnterpriseView view, Recorded<EnterpriseEvent> recorded) {
        if (recorded.event() instanceof EnterpriseSupported event) return EnterpriseView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static @Nullable EnterpriseView evolve(EnterpriseView view, EnterpriseEvent happened) {
        return switch (happened) {
            case EnterpriseSupported event -> EnterpriseView.of(event);
            case SupportCorrected event -> view.with(event.after());
            case SupportRetracted _ -> null;
            case BaselineEstablished event -> view.basedOn(event.baseline());
            case BaselineCorrected event -> view.basedOn(event.after());
            case BaselineRetracted _ -> view.basedOn(null);
            case HeadcountTaken event -> view.with(event.workforce());
            case HeadcountCorrected event -> view.with(event.after());
            case HeadcountRetracted event -> view.without(event.before());
            case JobsClaimed event -> view.claiming(event.jobs());
            case ClaimCorrected event -> view.claiming(event.after());
            case ClaimRetracted event -> view.without(event.before());
            case ClaimVerified event -> view.change(event.jobs(), claim -> claim.verifiedOn(event.occurredOn()));
            case VerificationRetracted event -> view.change(event.before(), claim -> claim.verifiedOn(null));
            case ClaimRejected event -> view.change(event.jobs(), claim -> claim.rejectedOn(event.occurredOn()));
            case RejectionRetracted event -> view.change(event.before(), claim -> claim.rejectedOn(null));
            case LossesReported event -> view.with(event.losses());
            case LossesCorrected event -> view.with(event.after());
            case LossesRetracted event -> view.without(event.before());
        };
    }
}
