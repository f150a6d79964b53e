package org.cooptrack.events.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An office covers these countries from that day on, in place of those before. */
public record OfficeCountriesSet(UUID office, List<String> before, List<String> after, LocalDate occurredOn)
        implements
            OfficeEvent {
    public OfficeCountriesSet {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
