package org.cooptrack.events.accounts;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.value.Period;

/** An auditor brought in an accounting ledger: its name, the SHA-256 of the file, the days it covers and its first bookings. */
public record AccountsImported(UUID accounts, String name, String sha256, Period period,
        List<Booking> bookings) implements AccountsEvent {
    public AccountsImported { bookings = List.copyOf(bookings); }
}
