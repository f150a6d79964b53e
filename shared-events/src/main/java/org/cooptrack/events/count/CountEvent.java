package org.cooptrack.events.count;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens to a count without persons: it is reported, put right, taken back, or gives way to a roster. */
@Streams("count")
public sealed interface CountEvent extends Event
        permits PersonsCounted, CountCorrected, CountRetracted, CountSuperseded {
    UUID count();
}
