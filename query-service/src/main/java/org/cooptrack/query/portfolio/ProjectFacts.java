package org.cooptrack.query.portfolio;

import java.util.List;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.project.*;
import org.cooptrack.events.published.Milestone;
import org.cooptrack.query.fact.FoldedFacts;
import org.cooptrack.query.fact.Told;
import org.cooptrack.query.statistics.Derived;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the life of a project into what figures count of it. */
@Component
public class ProjectFacts implements FoldedFacts<CountedProject> {
    @Override
    public String kind() { return "project"; }

    @Override
    public Class<CountedProject> state() { return CountedProject.class; }

    @Override
    public @Nullable String key(Event event) {
        return event instanceof ProjectEvent of ? of.project().toString() : null;
    }

    @Override
    public List<Entry> entries(CountedProject state, int year) { return state.entries(year); }

    @Override
    public Set<Told> told(CountedProject state) {
        return state.said().told(state.project().toString(), Derived.OF_A_PROJECT);
    }

    @Override
    public boolean grows(CountedProject state, int year) { return state.course().goesOn(year); }

    @Override
    public @Nullable CountedProject fold(@Nullable CountedProject before, Recorded<Event> recorded) {
        if (recorded.event() instanceof ProjectDrafted event) return drafted(event);
        if (recorded.event() instanceof ProjectAdopted event) return adopted(event);
        if (before == null || !(recorded.event() instanceof ProjectEvent event)) return before;
        if (event instanceof StatusChanged change) return before.moved(change.occurredOn(), change.status());
        return evolve(before, event);
    }

    private static CountedProject evolve(CountedProject project, ProjectEvent happened) {
        Said said = project.said();
        return switch (happened) {
            case ProjectAdoptionAmended event -> amended(project, event);
            case DraftRevised event -> project.planned(event.after().plannedStart());
            case RecipientsSet event -> project.with(said
                    .from(event.occurredOn(), Dimension.COUNTRY, Codes.countries(event.after()))
                    .from(event.occurredOn(), Dimension.REGION, Codes.regions(event.after())));
            case SectorsSet event ->
                project.with(said.from(event.occurredOn(), Dimension.SECTOR, Codes.sectors(event.after())));
            case OutcomesLinked event -> project.with(said
                    .from(event.occurredOn(), Dimension.AIM, event.after().aims().stream().map(Enum::name).toList())
                    .from(event.occurredOn(), Dimension.PILLAR,
                            event.after().pillars().stream().map(Enum::name).toList())
                    .from(event.occurredOn(), Dimension.SDG_TARGET, event.after().sdgTargets()));
            case InstrumentsLinked event ->
                project.with(said.from(event.occurredOn(), Dimension.INSTRUMENT, event.after()));
            case OfficeAssigned event ->
                project.with(said.from(event.occurredOn(), Dimension.OFFICE, List.of(event.after().toString())));
            case ParticipatingOrganisationAdded event -> joined(project, event);
            case ParticipatingOrganisationRemoved event -> left(project, event);
            case ProjectDrafted _,ProjectAdopted _,ProjectSubmitted _,ProjectAppraised _,ProjectApproved _,ProjectReturned _,ProjectRejected _,ProjectActivated _,ProjectSuspended _,ProjectResumed _,OperationsClosed _,ProjectClosed _,ProjectCancelled _,ProjectReopened _ ->
                project;
            case PolicyMarkersSet _,DefaultsSet _,LocationAdded _,LocationRemoved _,ProjectRelated _,ProjectUnrelated _,PublicationDecided _,ProjectExtended _,ProjectShortened _,ContactsPublished _ ->
                project;
        };
    }

    private static CountedProject drafted(ProjectDrafted event) {
        var said = event.office() == null
                ? Said.NOTHING
                : Said.NOTHING.from(event.occurredOn(), Dimension.OFFICE, List.of(event.office().toString()));
        return new CountedProject(event.project(), event.occurredOn(), event.plan().plannedStart(), null,
                new Course(List.of(new Course.Step(event.occurredOn(), event.status()))), said);
    }

    private static CountedProject adopted(ProjectAdopted event) {
        var published = event.published();
        var day = event.occurredOn();
        var said = PublishedParts.what(PublishedParts.where(Said.NOTHING, day, published.coverage()), day,
                published.purpose());
        return new CountedProject(event.project(), day,
                PublishedParts.day(published.course(), Milestone.PLANNED_START),
                PublishedParts.day(published.course(), Milestone.STARTED), Course.of(event.course()),
                PublishedParts.who(said, day, List.of(), published.participants()));
    }

    private static CountedProject amended(CountedProject project, ProjectAdoptionAmended event) {
        var after = event.after();
        var day = project.known();
        Said said = project.said();
        if (after.coverage() != null) said = PublishedParts.where(said, day, after.coverage());
        if (after.purpose() != null) said = PublishedParts.what(said, day, after.purpose());
        var before = event.before().participants();
        if (after.participants() != null && before != null)
            said = PublishedParts.who(said, day, before, after.participants());
        return course(project.with(said), event);
    }

    private static CountedProject course(CountedProject project, ProjectAdoptionAmended event) {
        var published = event.after().course();
        if (published == null) return project;
        var planned = PublishedParts.day(published, Milestone.PLANNED_START);
        var started = PublishedParts.day(published, Milestone.STARTED);
        return project.planned(planned).started(started)
                .with(project.course().amended(event.course(), planned != null || started != null));
    }

    private static CountedProject joined(CountedProject project, ParticipatingOrganisationAdded event) {
        var one = event.participant();
        return Codes.counted(one.role())
                ? project.with(project.said().changed(event.occurredOn(), Codes.dimension(one.role()),
                        all -> Said.plus(all, List.of(one.organisation().toString()))))
                : project;
    }

    private static CountedProject left(CountedProject project, ParticipatingOrganisationRemoved event) {
        var one = event.participant();
        return Codes.counted(one.role())
                ? project.with(project.said().changed(event.occurredOn(), Codes.dimension(one.role()),
                        all -> Said.minus(all, List.of(one.organisation().toString()))))
                : project;
    }
}
