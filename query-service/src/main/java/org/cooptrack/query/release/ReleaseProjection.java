package org.cooptrack.query.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.release.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a case of forced labour into its view, which is gone when the identification is taken back. */
@Component
class ReleaseProjection implements ViewProjection<ReleaseEvent, ReleaseCaseView> {
    static final ViewTable<ReleaseCaseView> TABLE = ViewTable.of("release_case", 1, ReleaseCaseView.class,
            Column.texts("project", view -> view.projects().stream().map(UUID::toString).toList()),
            Column.text("country", ReleaseCaseView::country), Column.text("office", ReleaseCaseView::office),
            Column.text("person", ReleaseCaseView::person),
            Column.<ReleaseCaseView>text("standing", ReleaseCaseView::standing).only(Standing.values()),
            Column.<ReleaseCaseView>texts("verification", ReleaseCaseView::verifications)
                    .only(Verification.values()));

    @Override
    public ViewTable<ReleaseCaseView> table() { return TABLE; }

    @Override
    public Class<ReleaseEvent> family() { return ReleaseEvent.class; }

    @Override
    public List<String> keys(ReleaseEvent event) { return List.of(event.dossier().toString()); }

    @Override
    public @Nullable ReleaseCaseView fold(@Nullable ReleaseCaseView view, Recorded<ReleaseEvent> recorded) {
        if (recorded.event() instanceof PersonIdentified event)
            return ReleaseCaseView.of(event.dossier(), event.identification());
        return view == null ? null : evolve(view, recorded.event());
    }

    private static @Nullable ReleaseCaseView evolve(ReleaseCaseView view, ReleaseEvent happened) {
        return switch (happened) {
            case PersonIdentified event -> ReleaseCaseView.of(event.dossier(), event.identification());
            case IdentificationCorrected event -> view.saying(event.after());
            case IdentificationRetracted _ -> null;
            case WorkerReleased event -> view.with(event.release(), Course.BEGUN);
            case ReleaseCorrected event -> view.with(event.after(), event.course());
            case ReleaseRetracted event -> view.without(event.before().release());
            case ReleaseConfirmed event ->
                view.with(event.release(), event.before().verified(Verification.CONFIRMED));
            case ReleaseRejected event -> view.with(event.release(), event.before().verified(Verification.REJECTED));
            case VerificationReopened event ->
                view.with(event.release(), event.before().verified(Verification.PENDING));
            case ProtectionGiven event ->
                view.helped(event.protection(), event.safeguard(), event.when().occurredOn());
            case ProtectionCorrected event -> view.helped(event.after().protection(), event.after().safeguard(),
                    event.after().when().occurredOn());
            case ProtectionRetracted event -> view.notHelped(event.protection());
            case ServiceRetracted event -> view.notHelped(event.provision());
            case ServiceProvided event -> view.helped(event.provision(), event.service(), event.when().occurredOn());
            case ServiceCorrected event -> view.helped(event.after().provision(), event.after().service(),
                    event.after().when().occurredOn());
            case AfterCarePlanned event -> view.planned(event.plan());
            case AfterCareCorrected event -> view.planned(event.after());
            case AfterCareRetracted _ -> view.planned(null);
            case PersonReintegrated event -> view.planned(null).reintegrated(event.reintegration());
            case ReintegrationCorrected event -> view.reintegrated(event.after());
            case ReintegrationRetracted event -> view.reintegrated(null).planned(event.before().ended());
            case FollowedUp event -> view.with(event.release(), event.before().with(event.found()));
            case FollowUpCorrected event -> view.with(event.release(), event.before().with(event.after()));
            case FollowUpRetracted event -> view.with(event.release(), event.before().without(event.month()));
            case PersonReExploited event ->
                view.with(event.release(), event.before().reExploited(event.when())).reintegrated(null).closed(null);
            case ReExploitationCorrected event ->
                view.with(event.release(), event.before().reExploited(event.when()));
            case ReExploitationRetracted event -> {
                var back = view.with(event.release(), event.before().reExploited(null))
                        .reintegrated(event.restores());
                yield event.closes() == null ? back : back.closed(event.closes());
            }
            case TransferProposed event -> view.proposed(event.receiver());
            case TransferDeclined _ -> view.proposed(null);
            case CaseTransferred event -> view.transferred(event.receiver());
            case CaseClosed event -> view.planned(null).closed(event.closure());
            case ClosureRetracted event -> view.closed(null).planned(event.before().ended());
            case CaseRead _ -> view.read();
        };
    }
}
