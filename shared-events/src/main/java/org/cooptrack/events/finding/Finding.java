package org.cooptrack.events.finding;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor holds against the records: how grave it is, which rule or standard was not met, why, what is to be done, the sample
 * and the events it rests on. About cases of forced or child labour there are no words, only codes.
 */
public record Finding(Severity severity, String criterion, Cause cause, Remedy remedy,
        @Nullable LocalizedText recommendation, @Nullable UUID sample, List<EventId> events) {
    public Finding { events = List.copyOf(events); }
}
