package org.cooptrack.command.project;

import static org.cooptrack.command.project.ProjectRule.ALREADY_RELATED;
import static org.cooptrack.command.project.ProjectRule.IDENTIFIER_TAKEN;
import static org.cooptrack.command.project.ProjectRule.SYMBOL_TAKEN;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.project.*;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a project in its life. Its funds and its results have wishes of their own. */
public sealed interface ProjectCommand extends Command {
    String KIND = "project";

    UUID project();

    LocalDate occurredOn();

    @Override
    default String stream() { return StreamId.of(KIND, project()); }

    @Override
    default Rejected taken(String claim) {
        if (claim.startsWith(ProjectDrafted.SYMBOL_CLAIM))
            return SYMBOL_TAKEN.at("/symbol", claim.substring(ProjectDrafted.SYMBOL_CLAIM.length()));
        return claim.startsWith(PublicationDecided.IDENTIFIER_CLAIM)
                ? IDENTIFIER_TAKEN.at("/reportingOrganisation",
                        claim.substring(PublicationDecided.IDENTIFIER_CLAIM.length()))
                : ALREADY_RELATED.at("/related");
    }

    /** Puts a project on paper. Dates and office may follow later. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record DraftProject(@Identifier UUID project, @Limit(50) String symbol, LocalizedText title,
            @Limit(10_000) @Nullable LocalizedText description, @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd, @Nullable UUID office, LocalDate occurredOn) implements ProjectCommand {}

    /** Gives a draft another title, description or planned dates. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record ReviseDraft(UUID project, LocalizedText title, @Limit(10_000) @Nullable LocalizedText description,
            @Nullable LocalDate plannedStart, @Nullable LocalDate plannedEnd,
            LocalDate occurredOn) implements ProjectCommand {}

    /** Says which countries a project is for; regions that share the hundred with them stay unless given. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record SetRecipientCountries(UUID project, List<RecipientCountry> countries,
            @Nullable List<RecipientRegion> regions, LocalDate occurredOn) implements ProjectCommand {}

    /** Says which regions a project is for; countries that share the hundred with them stay unless given. A global project has region 998. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record SetRecipientRegions(UUID project, List<RecipientRegion> regions,
            @Nullable List<RecipientCountry> countries, LocalDate occurredOn) implements ProjectCommand {}

    /** Says what a project works on; the shares of each vocabulary make a hundred. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record SetSectors(UUID project, List<Sector> sectors, LocalDate occurredOn) implements ProjectCommand {}

    /** Says which outcomes a project serves. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record LinkOutcomes(UUID project, Outcomes outcomes, LocalDate occurredOn) implements ProjectCommand {}

    /** Says which labour instruments a project promotes: C029, P029, R203. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record LinkInstruments(UUID project, List<String> instruments, LocalDate occurredOn) implements ProjectCommand {}

    /** Says how much a project pursues gender equality, disability inclusion and other policies. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record SetPolicyMarkers(UUID project, List<PolicyMarker> markers, LocalDate occurredOn) implements ProjectCommand {}

    /** Says what holds for a project's money and texts unless they say otherwise. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record SetDefaults(UUID project, Defaults defaults, LocalDate occurredOn) implements ProjectCommand {}

    /** Makes an office responsible for a project. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record AssignOffice(UUID project, UUID office, LocalDate occurredOn) implements ProjectCommand {}

    /** Adds a place where a project works. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record AddLocation(UUID project, @Identifier UUID location, LocalizedText name, @Limit(2) String country,
            @Limit(100) @Nullable String administrativeArea, Location.@Nullable Point point,
            @Limit(10) @Nullable String exactness, LocalDate occurredOn) implements ProjectCommand {}

    /** Takes a place away from a project. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record RemoveLocation(UUID project, UUID location, LocalDate occurredOn, String reason) implements ProjectCommand {}

    /** Says what another project is to this one: its parent, its child, or funded together with it. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record RelateProject(UUID project, UUID related, Relation relation,
            LocalDate occurredOn) implements ProjectCommand {}

    /** Takes back what {@link RelateProject} said of this project. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record UnrelateProject(UUID project, UUID related, Relation relation, LocalDate occurredOn,
            String reason) implements ProjectCommand {}

    /** Lets an organisation take part in a role. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record AddParticipatingOrganisation(UUID project, UUID organisation, ParticipantRole role,
            LocalDate occurredOn) implements ProjectCommand {}

    /** Ends an organisation's part in a role. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record RemoveParticipatingOrganisation(UUID project, UUID organisation, ParticipantRole role, LocalDate occurredOn,
            String reason) implements ProjectCommand {}

    /** Hands a draft in for appraisal. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record SubmitProject(UUID project, LocalDate occurredOn) implements ProjectCommand {}

    /** Finds a submitted project fit to be decided on. */
    @Allowed(value = APPROVER, person = true)
    record AppraiseProject(UUID project, LocalDate occurredOn,
            @Limit(10_000) @Nullable String finding) implements ProjectCommand {}

    /** Approves an appraised project. */
    @Allowed(value = APPROVER, person = true)
    record ApproveProject(UUID project, LocalDate occurredOn) implements ProjectCommand {}

    /** Sends a submitted or appraised project back to its authors. */
    @Allowed(value = APPROVER, person = true)
    record ReturnProject(UUID project, LocalDate occurredOn, String reason) implements ProjectCommand {}

    /** Turns a submitted or appraised project down for good. */
    @Allowed(value = APPROVER, person = true)
    record RejectProject(UUID project, LocalDate occurredOn, String reason) implements ProjectCommand {}

    /** Decides whether an approved project is published; a restriction has a ground and a day of review. */
    @Allowed(value = APPROVER, person = true)
    record ReleaseForPublication(UUID project, Publication.Decision decision, @Nullable String ground,
            @Nullable LocalDate reviewOn, @Limit(100) @Nullable String reportingOrganisation,
            LocalDate occurredOn) implements ProjectCommand {}

    /** Begins the work of an approved project. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record ActivateProject(UUID project, LocalDate occurredOn) implements ProjectCommand {}

    /** Halts the work for a time. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record SuspendProject(UUID project, LocalDate occurredOn, String reason) implements ProjectCommand {}

    /** Takes the work up again. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record ResumeProject(UUID project, LocalDate occurredOn, @Nullable String reason) implements ProjectCommand {}

    /** Lets a project run longer. */
    @Allowed(value = APPROVER, person = true)
    record ExtendProject(UUID project, LocalDate until, ExtensionKind kind, LocalDate occurredOn,
            String reason) implements ProjectCommand {}

    /** Lets a project end earlier. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record ShortenProject(UUID project, LocalDate until, LocalDate occurredOn,
            String reason) implements ProjectCommand {}

    /** Ends the work; the accounts stay open. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record CloseOperations(UUID project, LocalDate occurredOn) implements ProjectCommand {}

    /** Ends a project whose accounts are settled. */
    @Allowed(value = APPROVER, person = true)
    record CloseProject(UUID project, LocalDate occurredOn) implements ProjectCommand {}

    /** Calls a project off. */
    @Allowed(value = APPROVER, person = true)
    record CancelProject(UUID project, LocalDate occurredOn, String reason) implements ProjectCommand {}

    /** Takes a closed or cancelled project up again. */
    @Allowed(value = APPROVER, person = true)
    record ReopenProject(UUID project, LocalDate occurredOn, String reason) implements ProjectCommand {}
}
