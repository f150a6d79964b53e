package org.cooptrack.query.delegation;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.delegation.ApprovalDelegated;
import org.cooptrack.events.delegation.DelegationEvent;
import org.cooptrack.events.delegation.DelegationRevoked;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a delegation into its view. */
@Component
class DelegationProjection implements ViewProjection<DelegationEvent, DelegationView> {
    static final ViewTable<DelegationView> TABLE = ViewTable.of("delegation", 1, DelegationView.class,
            Column.text("delegate", view -> view.delegate().subject()),
            Column.text("delegator", view -> view.delegator().subject()),
            Column.texts("project", DelegationView::projects), Column.texts("office", DelegationView::offices),
            Column.days("day", DelegationView::heldOn));

    @Override
    public ViewTable<DelegationView> table() { return TABLE; }

    @Override
    public Class<DelegationEvent> family() { return DelegationEvent.class; }

    @Override
    public List<String> keys(DelegationEvent event) { return List.of(event.delegation().toString()); }

    @Override
    public @Nullable DelegationView fold(@Nullable DelegationView view, Recorded<DelegationEvent> recorded) {
        return switch (recorded.event()) {
            case ApprovalDelegated event -> DelegationView.of(event, recorded);
            case DelegationRevoked event -> view == null ? null : view.revoked(event, recorded);
        };
    }
}
