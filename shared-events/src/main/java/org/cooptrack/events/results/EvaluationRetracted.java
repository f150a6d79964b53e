package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This evaluation was never made: it was recorded in error. What it recommended, and what management said of that, falls with it. */
public record EvaluationRetracted(UUID project, EventId amends, Evaluation before, String reason)
        implements
            ResultsEvent,
            Retracting,
            Awaiting,
            Answering {
    @Override
    public List<String> awaitsNoLonger() { return before.keys(project).toList(); }

    @Override
    public List<String> answers() { return List.of(); }

    @Override
    public List<String> answersNoLonger() { return awaitsNoLonger(); }
}
