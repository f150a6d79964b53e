package org.cooptrack.command.training;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.training.TrainingEvent;

/** Where a training stands: not yet scheduled, or scheduled with all that followed. */
sealed interface TrainingState permits Unscheduled, Scheduled {
    TrainingState START = new Unscheduled();

    List<TrainingEvent> schedule(TrainingCommand.ScheduleTraining wish, Facts facts);

    /** @throws org.cooptrack.command.law.Rejected when nothing was scheduled yet */
    Scheduled scheduled();
}
