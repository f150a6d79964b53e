package org.cooptrack.command.project;

import static org.cooptrack.command.project.ProjectRule.*;
import static org.cooptrack.events.project.ProjectStatus.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.project.ProjectCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.project.*;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** The way of a draft to its approval, and the events that made it: whoever wrote one of them, or in its results framework, does not approve it. */
record Approval(PSet<EventId> written) {
    private static final String RESULTS = "project-results";
    static final Approval NONE = new Approval(HashTreePSet.empty());

    Approval with(EventId event) { return new Approval(written.plus(event)); }

    List<ProjectEvent> submit(SubmitProject wish, Phase phase, Facts facts) {
        if (phase.already(SUBMITTED, wish)) return List.of();
        phase.step(wish, DRAFT);
        targeted(wish, facts);
        return List.of(new ProjectSubmitted(wish.project(), wish.occurredOn()));
    }

    List<ProjectEvent> appraise(AppraiseProject wish, Phase phase) {
        if (phase.already(APPRAISED, wish)) return List.of();
        phase.step(wish, SUBMITTED);
        return List.of(new ProjectAppraised(wish.project(), wish.occurredOn(), wish.finding()));
    }

    List<ProjectEvent> approve(ApproveProject wish, Phase phase, Participants participants, Facts facts) {
        if (phase.already(APPROVED, wish)) return List.of();
        phase.step(wish, APPRAISED);
        participants.complete("/project");
        targeted(wish, facts);
        if (facts.hasWrittenIn(StreamId.of(RESULTS, wish.project())) || written.stream().anyMatch(facts::isOwn))
            throw APPROVER_IS_AUTHOR.at("/project");
        return List.of(new ProjectApproved(wish.project(), wish.occurredOn()));
    }

    static List<ProjectEvent> sendBack(ReturnProject wish, Phase phase) {
        if (phase.already(DRAFT, wish) && phase.before() != DRAFT) return List.of();
        phase.step(wish, SUBMITTED, APPRAISED);
        return List.of(new ProjectReturned(wish.project(), wish.occurredOn(), wish.reason()));
    }

    static List<ProjectEvent> reject(RejectProject wish, Phase phase) {
        if (phase.already(REJECTED, wish)) return List.of();
        phase.step(wish, SUBMITTED, APPRAISED);
        return List.of(new ProjectRejected(wish.project(), wish.occurredOn(), wish.reason()));
    }

    private static void targeted(ProjectCommand wish, Facts facts) {
        if (!facts.unmovedResults(wish.project()).targeted()) throw NO_INDICATOR_WITH_TARGET.at("/project");
    }
}
