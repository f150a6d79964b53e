package org.cooptrack.query.hiv;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.hiv.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a programme on HIV and AIDS into its view. One that never was has none. */
@Component
class HivProjection implements ViewProjection<HivEvent, HivView> {
    static final ViewTable<HivView> TABLE = ViewTable.of("hiv_programme", 1, HivView.class,
            Column.texts("project", HivView::projects),
            Column.text("country", view -> view.reach().site().setting().place().country()),
            Column.text("workplace", view -> view.reach().site().workplace()));

    @Override
    public ViewTable<HivView> table() { return TABLE; }

    @Override
    public Class<HivEvent> family() { return HivEvent.class; }

    @Override
    public List<String> keys(HivEvent event) { return List.of(event.programme().toString()); }

    @Override
    public @Nullable HivView fold(@Nullable HivView view, Recorded<HivEvent> recorded) {
        if (recorded.event() instanceof ProgrammeStarted event) return HivView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static @Nullable HivView evolve(HivView view, HivEvent happened) {
        return switch (happened) {
            case ProgrammeStarted event -> HivView.of(event);
            case StartCorrected event -> view.reaching(event.after());
            case StartRetracted _ -> null;
            case HeadcountRevised event -> view.reaching(event.after());
            case HeadcountCorrected event -> view.reaching(event.after());
            case HeadcountRetracted event -> view.reaching(event.after());
            case ProgrammeEnded event -> view.reaching(event.after());
            case EndCorrected event -> view.reaching(event.after());
            case EndRetracted event -> view.reaching(event.after());
            case PolicyAdopted event -> view.with(event.policy());
            case PolicyCorrected event -> view.with(event.after());
            case PolicyRetracted _ -> view.with((Policy) null);
            case PeerEducatorsTrained event -> view.with(event.trained());
            case PeerEducatorsCorrected event -> view.with(event.after());
            case PeerEducatorsRetracted event -> view.without(event.before());
            case SessionHeld event -> view.with(event.session());
            case SessionCorrected event -> view.with(event.after());
            case SessionRetracted event -> view.without(event.before());
            case ReferralsMade event -> view.with(event.referrals());
            case ReferralsCorrected event -> view.with(event.after());
            case ReferralsRetracted event -> view.without(event.before());
        };
    }
}
