package org.cooptrack.events.reform;

import java.util.UUID;
import org.cooptrack.events.Event;

/** What happens in the life of a reform of law or policy, from the day work on it began to the repeal of what it brought about. */
public sealed interface ReformEvent extends Event
        permits ReformOpened, OpeningCorrected, StageReached, MilestoneCorrected, MilestoneRetracted,
        ReformConsulted, ConsultationCorrected, ConsultationRetracted, WorkersEstimated, EstimateRevised,
        EstimateRetracted, ReformReturned, ReturnRetracted, ReformHalted, HaltRetracted {
    UUID reform();
}
