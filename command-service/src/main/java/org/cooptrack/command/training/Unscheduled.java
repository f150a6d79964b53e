package org.cooptrack.command.training;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.ScheduleTraining;
import org.cooptrack.events.training.TrainingEvent;

/** Nothing was planned yet. */
record Unscheduled() implements TrainingState {
    @Override
    public List<TrainingEvent> schedule(ScheduleTraining wish, Facts facts) { return List.of(Plan.of(wish, facts)); }

    @Override
    public Scheduled scheduled() { throw TrainingRule.UNKNOWN.at("/training"); }
}
