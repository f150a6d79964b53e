package org.cooptrack.command.project;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.project.ProjectCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.project.ProjectEvent;
import org.jspecify.annotations.Nullable;

/** Holds the life of a project for Axon: wishes go to the law, events come back to it. */
@Shell
class ProjectAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private ProjectState state = ProjectState.START;

    // @formatter:off
    @Decides void on(DraftProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReviseDraft wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SetRecipientCountries wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SetRecipientRegions wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SetSectors wish, Facts facts) { decide(wish, facts); }
    @Decides void on(LinkOutcomes wish, Facts facts) { decide(wish, facts); }
    @Decides void on(LinkInstruments wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SetPolicyMarkers wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SetDefaults wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AssignOffice wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AddLocation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RemoveLocation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RelateProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(UnrelateProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AddParticipatingOrganisation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RemoveParticipatingOrganisation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SubmitProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AppraiseProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ApproveProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReturnProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RejectProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReleaseForPublication wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ActivateProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SuspendProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ResumeProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ExtendProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ShortenProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CloseOperations wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CloseProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CancelProject wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReopenProject wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(ProjectEvent event, @SequenceNumber long version) {
        String id = StreamId.of(ProjectCommand.KIND, event.project());
        stream = id;
        state = Project.evolve(state, event, new EventId(id, version));
    }

    private void decide(ProjectCommand wish, Facts facts) {
        Project.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
