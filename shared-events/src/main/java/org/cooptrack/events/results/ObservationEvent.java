package org.cooptrack.events.results;

import java.util.UUID;

/** What happens to one observed value. */
public sealed interface ObservationEvent extends ResultsEvent permits ObservationRecorded, ObservationApproved,
        ObservationCorrected, ObservationRetracted {
    UUID id();
}
