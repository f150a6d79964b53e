package org.cooptrack.events.protection;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** What was recorded of a scheme was wrong and is put right. What was counted in it before keeps what it said. */
public record SchemeCorrected(UUID scheme, EventId amends, SchemeTerms before, SchemeTerms after,
        String reason) implements SchemeEvent, Amending {}
