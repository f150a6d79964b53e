package org.cooptrack.command.project;

import static org.cooptrack.command.project.ProjectRule.*;
import static org.cooptrack.events.project.ProjectStatus.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.project.ProjectCommand.*;
import org.cooptrack.events.project.*;
import org.cooptrack.events.release.OpenCase;

/** Where a project stands, since when, and where it stood before; and whether it was ever approved. */
record Phase(ProjectStatus status, LocalDate since, ProjectStatus before, boolean approved) {
    private static final Set<ProjectStatus> ENDS = EnumSet.of(CLOSED, CANCELLED, REJECTED);
    private static final Set<ProjectStatus> SHUT = EnumSet.of(OPERATIONALLY_CLOSED, CLOSED, CANCELLED);

    /** Begins a history with this status, as a draft does, or a project that arrives with its past. */
    static Phase at(ProjectStatus status, LocalDate since) {
        return new Phase(status, since, status, EnumSet.range(APPROVED, CANCELLED).contains(status));
    }

    /** Where a course that is known at once has led. */
    static Phase at(SortedMap<LocalDate, ProjectStatus> course) {
        return at(course.getOrDefault(course.lastKey(), APPROVED), course.lastKey());
    }

    Phase after(StatusChanged event) {
        return new Phase(event.status(), event.occurredOn(), status, approved || event.status() == APPROVED);
    }

    void notEnded() {
        if (ENDS.contains(status)) throw ENDED.at("/project", since);
    }

    List<ProjectEvent> activate(ActivateProject wish, Facts facts) {
        if (already(ACTIVE, wish)) return List.of();
        step(wish, APPROVED);
        if (!facts.unmovedFunds(wish.project()).areCommittedOn(wish.occurredOn())) throw NO_COMMITMENT.at("/project");
        return List.of(new ProjectActivated(wish.project(), wish.occurredOn()));
    }

    List<ProjectEvent> suspend(SuspendProject wish) {
        if (already(SUSPENDED, wish)) return List.of();
        step(wish, ACTIVE);
        return List.of(new ProjectSuspended(wish.project(), wish.occurredOn(), wish.reason()));
    }

    List<ProjectEvent> resume(ResumeProject wish) {
        if (already(ACTIVE, wish)) return List.of();
        step(wish, SUSPENDED);
        return List.of(new ProjectResumed(wish.project(), wish.occurredOn(), wish.reason()));
    }

    List<ProjectEvent> closeOperations(CloseOperations wish, Facts facts) {
        if (already(OPERATIONALLY_CLOSED, wish)) return List.of();
        step(wish, ACTIVE, SUSPENDED);
        nobodyLeftBehind(wish, facts);
        return List.of(new OperationsClosed(wish.project(), wish.occurredOn()));
    }

    List<ProjectEvent> close(CloseProject wish, Facts facts) {
        if (already(CLOSED, wish)) return List.of();
        step(wish, OPERATIONALLY_CLOSED);
        nobodyLeftBehind(wish, facts);
        return List.of(new ProjectClosed(wish.project(), wish.occurredOn()));
    }

    List<ProjectEvent> cancel(CancelProject wish, Facts facts) {
        if (already(CANCELLED, wish)) return List.of();
        step(wish, DRAFT, SUBMITTED, APPRAISED, APPROVED, ACTIVE, SUSPENDED);
        nobodyLeftBehind(wish, facts);
        return List.of(new ProjectCancelled(wish.project(), wish.occurredOn(), wish.reason()));
    }

    /** A closed project goes back to work; a cancelled one to where it stood. */
    List<ProjectEvent> reopen(ReopenProject wish) {
        if (!SHUT.contains(status) && SHUT.contains(before) && since.equals(wish.occurredOn())) return List.of();
        step(wish, OPERATIONALLY_CLOSED, CLOSED, CANCELLED);
        var again = status == CANCELLED && before != CANCELLED ? before : ACTIVE;
        return List.of(new ProjectReopened(wish.project(), again, wish.occurredOn(), wish.reason()));
    }

    /** Whether the project has this status since that very day: the wish was granted before. */
    boolean already(ProjectStatus wanted, ProjectCommand wish) {
        return status == wanted && since.equals(wish.occurredOn());
    }

    /** Steps are taken from certain places, and in the order of their days. */
    void step(ProjectCommand wish, ProjectStatus... from) {
        if (!List.of(from).contains(status)) throw WRONG_STATUS.at("/project", status.name(), since);
        if (wish.occurredOn().isBefore(since)) throw OUT_OF_ORDER.at("/occurredOn", since);
    }

    private static void nobodyLeftBehind(ProjectCommand wish, Facts facts) {
        if (!facts.noneLive(OpenCase.OF_PROJECT + wish.project() + ":")) throw OPEN_RELEASE_CASES.at("/project");
    }
}
