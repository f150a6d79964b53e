package org.cooptrack.events.quality;

import java.time.LocalDate;
import org.cooptrack.events.EventId;

/** The day by which an open issue is to be closed was moved, and why. */
public record QualityIssuePostponed(EventId fact, String rule, LocalDate dueOn, String reason)
        implements
            QualityEvent {}
