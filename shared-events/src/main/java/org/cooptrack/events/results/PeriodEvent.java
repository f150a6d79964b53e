package org.cooptrack.events.results;

import java.util.UUID;

/** A step of a reporting period on its way from open to certified, or back. */
public sealed interface PeriodEvent extends ResultsEvent permits PeriodOpened, PeriodSubmitted, PeriodReturned,
        PeriodApproved, PeriodCertified, PeriodReopened {
    UUID id();
}
