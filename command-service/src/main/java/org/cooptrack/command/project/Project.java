package org.cooptrack.command.project;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.project.ProjectCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.project.*;

/** The law of a project's life: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Project {
    private Project() {}

    /**
     * @throws org.cooptrack.command.law.Rejected
     *             where a rule of {@link ProjectRule} stands against the wish
     */
    static List<ProjectEvent> decide(ProjectCommand wish, ProjectState state, Facts facts) {
        if (wish.occurredOn().isAfter(Today.anywhere(facts.now())))
            throw ProjectRule.IN_THE_FUTURE.at("/occurredOn", wish.occurredOn());
        if (wish instanceof DraftProject draft) return state.draft(draft, facts);
        var project = state.known();
        return switch (wish) {
            case DraftProject w -> state.draft(w, facts);
            case ReviseDraft w -> project.paper().revise(w, project.phase());
            case SetRecipientCountries w -> project.changing().description().set(w, facts);
            case SetRecipientRegions w -> project.changing().description().set(w, facts);
            case SetSectors w -> project.changing().description().set(w, facts);
            case LinkOutcomes w -> project.changing().description().link(w, facts);
            case LinkInstruments w -> project.changing().description().link(w, facts);
            case SetPolicyMarkers w -> project.changing().description().set(w, facts);
            case SetDefaults w -> project.changing().description().set(w, facts);
            case AssignOffice w -> project.changing().paper().assign(w, facts);
            case AddLocation w -> project.changing().places().add(w, facts);
            case RemoveLocation w -> project.changing().places().remove(w);
            case RelateProject w -> project.changing().ties().relate(w, facts);
            case UnrelateProject w -> project.changing().ties().unrelate(w);
            case AddParticipatingOrganisation w -> project.changing().participants().add(w, facts);
            case RemoveParticipatingOrganisation w ->
                project.changing().participants().remove(w, project.phase().approved());
            case SubmitProject w -> project.approval().submit(w, project.phase(), facts);
            case AppraiseProject w -> project.approval().appraise(w, project.phase());
            case ApproveProject w ->
                project.approval().approve(w, project.phase(), project.participants(), facts);
            case ReturnProject w -> Approval.sendBack(w, project.phase());
            case RejectProject w -> Approval.reject(w, project.phase());
            case ReleaseForPublication w -> project.publish(w);
            case ActivateProject w -> project.phase().activate(w, facts);
            case SuspendProject w -> project.phase().suspend(w);
            case ResumeProject w -> project.phase().resume(w);
            case ExtendProject w -> project.paper().extend(w, project.phase());
            case ShortenProject w -> project.paper().shorten(w, project.phase());
            case CloseOperations w -> project.phase().closeOperations(w, facts);
            case CloseProject w -> project.phase().close(w, facts);
            case CancelProject w -> project.phase().cancel(w, facts);
            case ReopenProject w -> project.phase().reopen(w);
        };
    }

    static ProjectState evolve(ProjectState state, ProjectEvent event, EventId id) {
        if (event instanceof ProjectDrafted drafted) return Known.by(drafted, id);
        if (event instanceof ProjectAdopted adopted) return Known.by(adopted);
        var project = state.known();
        return switch (event) {
            case ProjectDrafted e -> Known.by(e, id);
            case ProjectAdopted e -> Known.by(e);
            case ProjectAdoptionAmended e -> project.amended(e);
            case ContactsPublished _ -> project;
            case DraftRevised e -> project.with(project.paper().with(e.after())).written(id);
            case ProjectSubmitted e -> project.moved(e).written(id);
            case RecipientsSet _,SectorsSet _,OutcomesLinked _,InstrumentsLinked _,PolicyMarkersSet _,DefaultsSet _ ->
                project.described(event).written(id);
            case OfficeAssigned e -> project.with(project.paper().assigned(e)).written(id);
            case LocationAdded e -> project.with(project.places().with(e.location())).written(id);
            case LocationRemoved e -> project.with(project.places().without(e.location())).written(id);
            case ProjectRelated e -> project.with(project.ties().with(e)).written(id);
            case ProjectUnrelated e -> project.with(project.ties().without(e)).written(id);
            case ParticipatingOrganisationAdded e ->
                project.with(project.participants().with(e.participant())).written(id);
            case ParticipatingOrganisationRemoved e ->
                project.with(project.participants().without(e.participant())).written(id);
            case PublicationDecided e -> project.with(project.release().after(e));
            case ProjectExtended e -> project.with(project.paper().until(e.after()));
            case ProjectShortened e -> project.with(project.paper().until(e.after()));
            case ProjectAppraised e -> project.moved(e);
            case ProjectApproved e -> project.moved(e);
            case ProjectReturned e -> project.moved(e);
            case ProjectRejected e -> project.moved(e);
            case ProjectActivated e -> project.moved(e);
            case ProjectSuspended e -> project.moved(e);
            case ProjectResumed e -> project.moved(e);
            case OperationsClosed e -> project.moved(e);
            case ProjectClosed e -> project.moved(e);
            case ProjectCancelled e -> project.moved(e);
            case ProjectReopened e -> project.moved(e);
        };
    }
}
