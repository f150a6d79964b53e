package org.cooptrack.query.accounts;

import java.time.Instant;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.accounts.AccountsEvent;
import org.cooptrack.events.accounts.AccountsImported;
import org.cooptrack.events.value.Period;

/** An accounting ledger that was brought in: its name, the SHA-256 of its file, the days it covers, how much of it is here, and by whom. */
record AccountsView(UUID accounts, String name, String sha256, Period period, int parts, int bookings,
        Actor importedBy, Instant importedAt) {
    static AccountsView of(AccountsImported event, Recorded<AccountsEvent> recorded) {
        return new AccountsView(event.accounts(), event.name(), event.sha256(), event.period(), 1,
                event.bookings().size(), recorded.metadata().actor(), recorded.recordedAt());
    }

    AccountsView and(int more) {
        return new AccountsView(accounts, name, sha256, period, parts + 1, bookings + more, importedBy, importedAt);
    }
}
