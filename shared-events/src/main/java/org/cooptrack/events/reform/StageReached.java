package org.cooptrack.events.reform;

import org.cooptrack.events.Flagged;

/** A reform reached a stage of its way. Which rules it broke by that is noted on it. */
public sealed interface StageReached extends ReformEvent, Flagged
        permits GapAnalysisMade, InstrumentDrafted, InstrumentTabled, InstrumentAdopted, InstrumentPromulgated,
        InstrumentEnteredIntoForce, InstrumentRepealed {
    Milestone milestone();
}
