package org.cooptrack.query.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.accounts.Booking;
import org.cooptrack.ledger.LedgerReader;

/**
 * Compares bookings with transactions of the same project and reference: first those that say the same amount in the same currency, then,
 * one by one in their order, those that do not. Of what is left over here only that is told whose days lie in the period.
 */
final class Reconciling {
    private final Booked booked;
    private final Map<UUID, List<Moved>> here = new LinkedHashMap<>();
    private final List<Compared> found = new ArrayList<>();

    private Reconciling(Booked booked, LedgerReader ledger) {
        this.booked = booked;
        booked.bookings().stream().map(Booking::project).distinct()
                .forEach(project -> here.put(project, Moved.of(project, ledger)));
    }

    static List<Compared> of(Booked booked, LedgerReader ledger) {
        return new Reconciling(booked, ledger).compared();
    }

    private List<Compared> compared() {
        List<Booking> open = new ArrayList<>();
        for (Booking booking : booked.bookings())
            take(booking, true).ifPresentOrElse(moved -> found.add(Compared.both(booking, moved)),
                    () -> open.add(booking));
        for (Booking booking : open)
            found.add(take(booking, false).map(moved -> Compared.both(booking, moved))
                    .orElseGet(() -> Compared.there(booking)));
        here.values().stream().flatMap(List::stream).filter(this::inPeriod)
                .forEach(moved -> found.add(Compared.here(moved)));
        return List.copyOf(found);
    }

    private Optional<Moved> take(Booking booking, boolean alike) {
        List<Moved> candidates = here.getOrDefault(booking.project(), List.of());
        Optional<Moved> taken = candidates.stream()
                .filter(moved -> booking.reference().equals(moved.says().reference()))
                .filter(moved -> !alike || Compared.both(booking, moved).agreement() == Agreement.MATCHED).findFirst();
        taken.ifPresent(candidates::remove);
        return taken;
    }

    private boolean inPeriod(Moved moved) {
        return booked.period().covers(moved.says().date().earliest())
                && booked.period().covers(moved.says().date().latest());
    }
}
