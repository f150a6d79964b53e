package org.cooptrack.events.office;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.value.LocalizedText;

/** An office has another name from that day on. */
public record OfficeRenamed(UUID office, LocalizedText before, LocalizedText after, LocalDate occurredOn)
        implements
            OfficeEvent {}
