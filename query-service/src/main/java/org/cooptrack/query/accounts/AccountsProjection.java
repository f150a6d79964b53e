package org.cooptrack.query.accounts;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.accounts.AccountsContinued;
import org.cooptrack.events.accounts.AccountsEvent;
import org.cooptrack.events.accounts.AccountsImported;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the parts of an accounting ledger into how much of it is here. */
@Component
class AccountsProjection implements ViewProjection<AccountsEvent, AccountsView> {
    static final ViewTable<AccountsView> TABLE = ViewTable.of("accounts", 1, AccountsView.class);

    @Override
    public ViewTable<AccountsView> table() { return TABLE; }

    @Override
    public Class<AccountsEvent> family() { return AccountsEvent.class; }

    @Override
    public List<String> keys(AccountsEvent event) { return List.of(event.accounts().toString()); }

    @Override
    public @Nullable AccountsView fold(@Nullable AccountsView view, Recorded<AccountsEvent> recorded) {
        return switch (recorded.event()) {
            case AccountsImported event -> AccountsView.of(event, recorded);
            case AccountsContinued event -> view == null ? null : view.and(event.bookings().size());
        };
    }
}
