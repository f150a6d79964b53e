package org.cooptrack.events.accounts;

import java.util.List;
import java.util.UUID;

/** More bookings of an accounting ledger that was brought in: its second part, its third, and so on. */
public record AccountsContinued(UUID accounts, int part, List<Booking> bookings) implements AccountsEvent {
    public AccountsContinued { bookings = List.copyOf(bookings); }
}
