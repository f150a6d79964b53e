package org.cooptrack.events.reform;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/**
 * What was said of a reform when it was opened was wrong, or another project turned out to have helped. The events that
 * follow it at once say anew what counts.
 */
public record OpeningCorrected(UUID reform, EventId amends, Opening before, Opening after, String reason)
        implements
            ReformEvent,
            Amending {}
