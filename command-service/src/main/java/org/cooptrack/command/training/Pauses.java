package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.training.*;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** For which of its projects a training has paused, and since when; and the suspensions and resumptions it has heard of. */
record Pauses(PMap<UUID, LocalDate> since, PSet<EventId> heard) {
    static final Pauses NONE = new Pauses(HashTreePMap.empty(), HashTreePSet.empty());

    /** A training that is over, or was called off, has nothing left to pause. */
    List<TrainingEvent> pause(PauseTraining wish, Scheduled training) {
        owned(wish.project(), training);
        if (heard.contains(wish.suspension())) return List.of();
        if (training.isOverOn(wish.occurredOn())) return List.of();
        return List.of(new TrainingPaused(wish.training(), wish.project(), wish.suspension(), wish.occurredOn()));
    }

    List<TrainingEvent> resume(ResumeTraining wish, Scheduled training) {
        owned(wish.project(), training);
        if (heard.contains(wish.resumption()) || !since.containsKey(wish.project())) return List.of();
        return List.of(new TrainingResumed(wish.training(), wish.project(), wish.resumption(), wish.occurredOn()));
    }

    Pauses after(TrainingPaused event) {
        return new Pauses(since.plus(event.project(), event.occurredOn()), heard.plus(event.suspension()));
    }

    Pauses after(TrainingResumed event) {
        return new Pauses(since.minus(event.project()), heard.plus(event.resumption()));
    }

    private static void owned(UUID project, Scheduled training) {
        if (training.setting().projects().stream().noneMatch(share -> share.project().equals(project)))
            throw NOT_OF_PROJECT.at("/project", project);
    }
}
