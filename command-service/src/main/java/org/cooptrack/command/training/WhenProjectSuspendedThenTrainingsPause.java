package org.cooptrack.command.training;

import static org.cooptrack.events.training.TrainingScheduled.PROJECT_CLAIM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.law.PolicyFacts.Held;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.project.CourseKnown;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.project.StatusChanged;
import org.cooptrack.events.training.TrainingRescheduled;
import org.cooptrack.events.training.TrainingScheduled;

/**
 * When a project is suspended, its trainings pause, and those scheduled or put off while it is; when it works again, they
 * resume. Nothing else stops: protection, after-care and safety go on.
 */
final class WhenProjectSuspendedThenTrainingsPause implements Policy {
    /** A change of a project's status: which event tells it, and from which day on it holds. */
    private record Turn(EventId told, ProjectStatus status, LocalDate day) {}

    @Override
    public Start from() { return Start.BEGINNING; }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(StatusChanged.class, CourseKnown.class, TrainingScheduled.class, TrainingRescheduled.class);
    }

    @Override
    public List<TrainingCommand> then(Happened happened, PolicyFacts facts) {
        if (happened.event() instanceof TrainingScheduled event) return paused(event, facts).toList();
        if (happened.event() instanceof TrainingRescheduled event)
            return scheduled(event.training(), facts).flatMap(it -> paused(it, facts)).toList();
        UUID project = StreamId.uuid(happened.id().stream());
        return turn(happened).stream().flatMap(turn -> turned(project, turn, facts)).toList();
    }

    private static Stream<TrainingCommand> turned(UUID project, Turn turn, PolicyFacts facts) {
        return facts.liveClaims(PROJECT_CLAIM + project + ":").stream().map(Held::last)
                .flatMap(training -> wish(training, project, turn));
    }

    /** Work that has not begun, or ended for good, pauses and resumes nothing. */
    private static Stream<TrainingCommand> wish(UUID training, UUID project, Turn turn) {
        return switch (turn.status()) {
            case SUSPENDED -> Stream.of(new PauseTraining(training, project, turn.told(), turn.day()));
            case ACTIVE -> Stream.of(new ResumeTraining(training, project, turn.told(), turn.day()));
            case DRAFT, SUBMITTED, APPRAISED, APPROVED, REJECTED, OPERATIONALLY_CLOSED, CLOSED, CANCELLED ->
                Stream.of();
        };
    }

    /** For each of its projects that is suspended at that moment of history. */
    private static Stream<TrainingCommand> paused(TrainingScheduled event, PolicyFacts facts) {
        return event.setting().projects().stream().flatMap(share -> last(share.project(), facts).stream()
                .filter(turn -> turn.status() == ProjectStatus.SUSPENDED)
                .flatMap(turn -> wish(event.training(), share.project(), turn)));
    }

    private static Stream<TrainingScheduled> scheduled(UUID training, PolicyFacts facts) {
        return facts.history(StreamId.of(TrainingCommand.KIND, training)).stream().map(Happened::event)
                .filter(TrainingScheduled.class::isInstance).map(TrainingScheduled.class::cast);
    }

    private static Optional<Turn> last(UUID project, PolicyFacts facts) {
        return facts.history(StreamId.of("project", project)).stream().flatMap(told -> turn(told).stream())
                .reduce((_, later) -> later);
    }

    private static Optional<Turn> turn(Happened told) {
        if (told.event() instanceof StatusChanged change)
            return Optional.of(new Turn(told.id(), change.status(), change.occurredOn()));
        return told.event() instanceof CourseKnown known && !known.course().isEmpty()
                ? Optional.of(new Turn(told.id(), known.course().lastEntry().getValue(), known.course().lastKey()))
                : Optional.empty();
    }
}
