package org.cooptrack.events.project;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** The life of a project, from its draft to its closing: what it is, who takes part, and where it stands. */
@Streams("project")
public sealed interface ProjectEvent extends Event permits ProjectDrafted, DraftRevised, RecipientsSet, SectorsSet,
        OutcomesLinked, InstrumentsLinked, PolicyMarkersSet, DefaultsSet, OfficeAssigned, LocationAdded,
        LocationRemoved,
        ProjectRelated, ProjectUnrelated, ParticipatingOrganisationAdded, ParticipatingOrganisationRemoved,
        ProjectSubmitted, ProjectAppraised, ProjectApproved, ProjectReturned, ProjectRejected, PublicationDecided,
        ProjectActivated, ProjectSuspended, ProjectResumed, ProjectExtended, ProjectShortened, OperationsClosed,
        ProjectClosed, ProjectCancelled, ProjectReopened, ProjectAdoption,
        ContactsPublished {
    UUID project();
}
