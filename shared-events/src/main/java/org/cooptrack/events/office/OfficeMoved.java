package org.cooptrack.events.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office reports to another, or to none, from that day on. */
public record OfficeMoved(UUID office, @Nullable UUID before, @Nullable UUID after, LocalDate occurredOn)
        implements
            OfficeEvent {}
