package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.FieldDate;

/** What a training is planned to be, and whether it takes place. */
record Planning(Scheduled training) {
    List<TrainingEvent> reschedule(RescheduleTraining wish) {
        training.live("/startsOn");
        Plan.inOrder(wish.startsOn(), wish.endsOn());
        if (wish.startsOn().equals(training.plan().startsOn()) && wish.endsOn().equals(training.plan().endsOn()))
            return List.of();
        return List.of(new TrainingRescheduled(wish.training(), wish.startsOn(), wish.endsOn(), wish.reason()));
    }

    List<TrainingEvent> reviseCapacity(ReviseCapacity wish) {
        training.live("/capacity");
        Plan.large(wish.capacity(), training.roster().size());
        if (wish.capacity() == training.plan().capacity()) return List.of();
        return List.of(new CapacityRevised(wish.training(), wish.capacity(), wish.reason()));
    }

    List<TrainingEvent> openEnrolment(OpenEnrolment wish, Facts facts) {
        training.live("/occurredOn");
        training.past(FieldDate.on(wish.occurredOn()), facts);
        if (wish.occurredOn().equals(training.openSince())) return List.of();
        if (training.openSince() != null) throw ENROLMENT_ALREADY_OPEN.at("/occurredOn", training.openSince());
        for (var share : training.setting().projects())
            if (!facts.unmovedProject(share.project()).was(FieldDate.on(wish.occurredOn()), ProjectStatus.ACTIVE))
                throw PROJECT_NOT_RUNNING.at("/occurredOn", share.project(), wish.occurredOn());
        return List.of(new EnrolmentOpened(wish.training(), wish.occurredOn()));
    }

    List<TrainingEvent> cancel(CancelTraining wish, Facts facts) {
        training.past(FieldDate.on(wish.occurredOn()), facts);
        if (wish.occurredOn().equals(training.cancelledOn())) return List.of();
        training.live("/occurredOn");
        return List.of(new TrainingCancelled(wish.training(), wish.occurredOn(), wish.reason()));
    }

    List<TrainingEvent> correct(CorrectCancellation wish, Facts facts) {
        training.past(FieldDate.on(wish.occurredOn()), facts);
        var known = cancelled();
        if (wish.occurredOn().equals(known.says())) return List.of();
        return List.of(new CancellationCorrected(wish.training(), known.id(), known.says(), wish.occurredOn(),
                wish.reason()));
    }

    List<TrainingEvent> retract(RetractCancellation wish) {
        var known = cancelled();
        return List.of(new CancellationRetracted(wish.training(), known.id(), known.says(), wish.reason()));
    }

    private Said<LocalDate> cancelled() {
        var known = training.cancelled();
        if (known == null) throw NOT_CANCELLED.at("/training");
        return known;
    }
}
