package org.cooptrack.query.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.project.*;
import org.jspecify.annotations.Nullable;

/**
 * One project: its symbol and plan, where it stands since when, what it is for, who takes part, and whether it is published.
 * One that was taken over shows beside it what was published of it elsewhere.
 */
public record ProjectView(UUID project, String symbol, ProjectStatus status, LocalDate statusSince, ProjectPlan plan,
        @Nullable UUID office, Profile profile, Company company, @Nullable Publication publication,
        @Nullable String identifier, @Nullable Published published) {
    static ProjectView of(ProjectDrafted event) {
        return new ProjectView(event.project(), event.symbol(), event.status(), event.occurredOn(), event.plan(),
                event.office(), Profile.NONE, Company.NONE, null, null, null);
    }

    static ProjectView of(ProjectAdopted event) {
        var published = event.published();
        var identifier = published.identity().identifier();
        var last = event.course().lastKey();
        return new ProjectView(event.project(), identifier, event.course().getOrDefault(last, ProjectStatus.APPROVED),
                last, ProjectPlan.of(published), null,
                Profile.NONE.with(Recipients.of(published.coverage())).working(Sector.of(published.purpose())),
                Company.NONE, null, identifier, Published.of(event));
    }

    ProjectView amended(ProjectAdoptionAmended event) {
        var coverage = event.after().coverage();
        var purpose = event.after().purpose();
        var said = coverage == null ? profile : profile.with(Recipients.of(coverage));
        var course = event.course();
        return new ProjectView(project, symbol,
                course.isEmpty() ? status : course.getOrDefault(course.lastKey(), status),
                course.isEmpty() ? statusSince : course.lastKey(), plan.after(event.after()), office,
                purpose == null ? said : said.working(Sector.of(purpose)), company, publication, identifier,
                published == null ? null : published.after(event));
    }

    ProjectView moved(StatusChanged event) {
        return new ProjectView(project, symbol, event.status(), event.occurredOn(), plan, office, profile, company,
                publication, identifier, published);
    }

    ProjectView with(ProjectPlan revised) {
        return new ProjectView(project, symbol, status, statusSince, revised, office, profile, company, publication,
                identifier, published);
    }

    ProjectView until(LocalDate end) {
        return with(new ProjectPlan(plan.title(), plan.description(), plan.plannedStart(), end));
    }

    ProjectView under(UUID responsible) {
        return new ProjectView(project, symbol, status, statusSince, plan, responsible, profile, company, publication,
                identifier, published);
    }

    ProjectView with(Profile said) {
        return new ProjectView(project, symbol, status, statusSince, plan, office, said, company, publication,
                identifier, published);
    }

    ProjectView with(Company changed) {
        return new ProjectView(project, symbol, status, statusSince, plan, office, profile, changed, publication,
                identifier, published);
    }

    ProjectView released(PublicationDecided event) {
        return new ProjectView(project, symbol, status, statusSince, plan, office, profile, company, event.after(),
                event.identifier() == null ? identifier : event.identifier(), published);
    }

    ProjectView contacts(ContactsPublished event) {
        if (published == null) return this;
        return new ProjectView(project, symbol, status, statusSince, plan, office, profile, company, publication,
                identifier, published.contacts(event.after().size()));
    }

    /** The organisations in a role: ours by id, published ones by reference, else by name. */
    List<String> in(ParticipantRole role) {
        var ours = company.in(role);
        return published == null ? ours : Stream.concat(ours.stream(), published.in(role).stream()).toList();
    }
}
