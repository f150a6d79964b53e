package org.cooptrack.events.audit;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of a sample that an auditor drew of the entries behind a figure. */
@Streams("sample")
public sealed interface SampleEvent extends Event permits SampleDrawn, SampleEntryTested, SampleTestCorrected,
        SampleTestRetracted {
    UUID sample();
}
