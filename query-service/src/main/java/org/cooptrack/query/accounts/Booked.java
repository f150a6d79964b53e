package org.cooptrack.query.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.accounts.AccountsEvent;
import org.cooptrack.events.accounts.AccountsImported;
import org.cooptrack.events.accounts.Booking;
import org.cooptrack.events.value.Period;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.projection.Parsed;

/** An accounting ledger as its stream tells it now: the days it covers and all its bookings. */
record Booked(Period period, List<Booking> bookings) {
    static Optional<Booked> of(UUID accounts, LedgerReader ledger) {
        List<AccountsEvent> told = ledger.read(StreamId.of("accounts", accounts), 0).stream()
                .map(stored -> (AccountsEvent) Parsed.of(stored).event()).toList();
        if (told.isEmpty() || !(told.getFirst() instanceof AccountsImported first)) return Optional.empty();
        return Optional.of(new Booked(first.period(),
                told.stream().flatMap(event -> event.bookings().stream()).toList()));
    }
}
