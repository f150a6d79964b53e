package org.cooptrack.command.accounts;

import java.util.List;
import org.cooptrack.events.accounts.AccountsImported;
import org.cooptrack.events.accounts.Booking;

/** Where an accounting ledger stands: not brought in, or so many parts of it. */
sealed interface AccountsState {
    AccountsState START = new NotImported();

    record NotImported() implements AccountsState {}

    /** How it began, how many parts are here, and the bookings of the last. */
    record Imported(AccountsImported first, int parts, List<Booking> last) implements AccountsState {
        public Imported { last = List.copyOf(last); }
    }
}
