package org.cooptrack.query.employment;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.employment.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a jobseeker's case into its view, which is gone when the registration is taken back. */
@Component
class EmploymentProjection implements ViewProjection<EmploymentEvent, JobseekerView> {
    static final ViewTable<JobseekerView> TABLE = ViewTable.of("jobseeker", 1, JobseekerView.class,
            Column.texts("project", JobseekerView::projects),
            Column.text("country", view -> view.registration().situation().setting().place().country()),
            Column.text("service", view -> view.registration().situation().service()),
            Column.text("person", view -> view.registration().situation().person()),
            Column.<JobseekerView>text("standing", JobseekerView::standing).only(Standing.values()));

    @Override
    public ViewTable<JobseekerView> table() { return TABLE; }

    @Override
    public Class<EmploymentEvent> family() { return EmploymentEvent.class; }

    @Override
    public List<String> keys(EmploymentEvent event) { return List.of(event.jobseeker().toString()); }

    @Override
    public @Nullable JobseekerView fold(@Nullable JobseekerView view, Recorded<EmploymentEvent> recorded) {
        if (recorded.event() instanceof JobseekerRegistered event)
            return JobseekerView.of(event.jobseeker(), event.registration());
        return view == null ? null : evolve(view, recorded.event());
    }

    private static @Nullable JobseekerView evolve(JobseekerView view, EmploymentEvent happened) {
        return switch (happened) {
            case JobseekerRegistered event -> JobseekerView.of(event.jobseeker(), event.registration());
            case RegistrationCorrected event -> view.saying(event.after());
            case RegistrationRetracted _ -> null;
            case JobseekerProfiled event -> view.with(event);
            case JobseekerReferred event -> view.referred(event.referral(),
                    new JobseekerView.Referral(event.destination(), event.organisation(), event.occurredOn()));
            case ReferralCorrected event -> view.referred(event.after().referral(), new JobseekerView.Referral(
                    event.after().destination(), event.after().organisation(), event.after().occurredOn()));
            case ReferralRetracted event -> view.notReferred(event.before().referral());
            case PlacementQuestioned _,PlacementCleared _ -> view;
            case JobseekerPlaced event ->
                view.with(event.placement().placement(), PlacementView.of(event.placement()));
            case PlacementCorrected event ->
                view.change(event.after().placement(), placed -> placed.saying(event.after()));
            case PlacementRetracted event -> view.without(event.before().placement());
            case RetentionChecked event ->
                view.change(event.placement().placement(), placed -> placed.with(event.retention()));
            case RetentionCorrected event ->
                view.change(event.placement().placement(), placed -> placed.with(event.after()));
            case RetentionRetracted event ->
                view.change(event.placement().placement(), placed -> placed.without(event.before().month()));
            case CaseEnded event -> view.ended(event.ending());
            case EndRetracted _ -> view.ended(null);
        };
    }
}
