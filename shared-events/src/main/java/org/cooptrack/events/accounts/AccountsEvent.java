package org.cooptrack.events.accounts;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What an accounting ledger that was kept elsewhere says of projects, as an auditor brought it in to compare. It changes no figure. */
@Streams("accounts")
public sealed interface AccountsEvent extends Event permits AccountsImported, AccountsContinued {
    UUID accounts();

    List<Booking> bookings();
}
