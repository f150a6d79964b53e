package org.cooptrack.query.project;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.project.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the life of a project into its view. */
@Component
class ProjectProjection implements ViewProjection<ProjectEvent, ProjectView> {
    static final ViewTable<ProjectView> TABLE = ViewTable.of("project", 2, ProjectView.class,
            Column.text("symbol", ProjectView::symbol),
            Column.<ProjectView>text("status", view -> view.status().name()).only(ProjectStatus.values()),
            Column.text("office", view -> view.office() == null ? null : view.office().toString()),
            Column.<ProjectView>texts("country",
                    view -> view.profile().recipients().countries().stream().map(RecipientCountry::code).toList())
                    .only(Possible.on("Country")),
            Column.<ProjectView>texts("region",
                    view -> view.profile().recipients().regions().stream()
                            .map(region -> region.vocabulary() + "-" + region.code()).toList())
                    .only(Possible.of(Dimension.REGION)),
            Column.<ProjectView>texts("sector",
                    view -> view.profile().sectors().stream()
                            .map(sector -> sector.vocabulary() + "-" + sector.code()).toList())
                    .only(Possible.of(Dimension.SECTOR)),
            Column.texts("development_partner", view -> view.in(ParticipantRole.FUNDING)),
            Column.texts("implementing_partner", view -> view.in(ParticipantRole.IMPLEMENTING)));

    @Override
    public ViewTable<ProjectView> table() { return TABLE; }

    @Override
    public Class<ProjectEvent> family() { return ProjectEvent.class; }

    @Override
    public List<String> keys(ProjectEvent event) { return List.of(event.project().toString()); }

    @Override
    public @Nullable ProjectView fold(@Nullable ProjectView view, Recorded<ProjectEvent> recorded) {
        if (recorded.event() instanceof ProjectDrafted event) return ProjectView.of(event);
        if (recorded.event() instanceof ProjectAdopted event) return ProjectView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static ProjectView evolve(ProjectView view, ProjectEvent happened) {
        var profile = view.profile();
        var company = view.company();
        return switch (happened) {
            case ProjectDrafted event -> ProjectView.of(event);
            case ProjectAdopted event -> ProjectView.of(event);
            case ProjectAdoptionAmended event -> view.amended(event);
            case ContactsPublished event -> view.contacts(event);
            case DraftRevised event -> view.with(event.after());
            case RecipientsSet event -> view.with(profile.with(event.after()));
            case SectorsSet event -> view.with(profile.working(event.after()));
            case OutcomesLinked event -> view.with(profile.with(event.after()));
            case InstrumentsLinked event -> view.with(profile.promoting(event.after()));
            case PolicyMarkersSet event -> view.with(profile.marked(event.after()));
            case DefaultsSet event -> view.with(profile.with(event.after()));
            case OfficeAssigned event -> view.under(event.after());
            case LocationAdded event -> view.with(company.with(event.location()));
            case LocationRemoved event -> view.with(company.without(event.location()));
            case ProjectRelated event -> view.with(company.with(new Company.Tie(event.related(), event.relation())));
            case ProjectUnrelated event ->
                view.with(company.without(new Company.Tie(event.related(), event.relation())));
            case ParticipatingOrganisationAdded event -> view.with(company.with(event.participant()));
            case ParticipatingOrganisationRemoved event -> view.with(company.without(event.participant()));
            case PublicationDecided event -> view.released(event);
            case ProjectExtended event -> view.until(event.after());
            case ProjectShortened event -> view.until(event.after());
            case ProjectSubmitted event -> view.moved(event);
            case ProjectAppraised event -> view.moved(event);
            case ProjectApproved event -> view.moved(event);
            case ProjectReturned event -> view.moved(event);
            case ProjectRejected event -> view.moved(event);
            case ProjectActivated event -> view.moved(event);
            case ProjectSuspended event -> view.moved(event);
            case ProjectResumed event -> view.moved(event);
            case OperationsClosed event -> view.moved(event);
            case ProjectClosed event -> view.moved(event);
            case ProjectCancelled event -> view.moved(event);
            case ProjectReopened event -> view.moved(event);
        };
    }
}
