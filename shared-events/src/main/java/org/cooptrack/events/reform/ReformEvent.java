package org.cooptrack.events.reform;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in the life of a reform of law or policy, from the day work on it began to the repeal of what it brought about. */
@Streams("reform")
public sealed interface ReformEvent extends Event
        permits ReformOpened, OpeningCorrected, StageReached, MilestoneCorrected, MilestoneRetracted,
        ReformConsulted, ConsultationCorrected, ConsultationRetracted, WorkersEstimated, EstimateRevised,
        EstimateRetracted, ReformReturned, ReturnRetracted, ReformHalted, HaltRetracted {
    UUID reform();
}
