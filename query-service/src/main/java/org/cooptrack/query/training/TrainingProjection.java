package org.cooptrack.query.training;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.training.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.cooptrack.query.training.Roster.Participant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a training into its view. */
@Component
class TrainingProjection implements ViewProjection<TrainingEvent, TrainingView> {
    static final ViewTable<TrainingView> TABLE = ViewTable.of("training", 3, TrainingView.class,
            Column.texts("project",
                    view -> view.setting().projects().stream().map(share -> share.project().toString()).toList()),
            Column.text("country", view -> view.setting().place().country()),
            Column.<TrainingView>text("topic", TrainingView::topic).only(Possible.topic()));

    @Override
    public ViewTable<TrainingView> table() { return TABLE; }

    @Override
    public Class<TrainingEvent> family() { return TrainingEvent.class; }

    @Override
    public List<String> keys(TrainingEvent event) { return List.of(event.training().toString()); }

    @Override
    public @Nullable TrainingView fold(@Nullable TrainingView view, Recorded<TrainingEvent> recorded) {
        if (recorded.event() instanceof TrainingScheduled event) return TrainingView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static TrainingView evolve(TrainingView view, TrainingEvent happened) {
        return switch (happened) {
            case TrainingScheduled event -> TrainingView.of(event);
            case TrainingRescheduled event -> view.between(event.startsOn(), event.endsOn());
            case CapacityRevised event -> view.taking(event.capacity());
            case EnrolmentOpened event -> view.openSince(event.occurredOn());
            case TrainingCancelled event -> view.cancelled(event.occurredOn());
            case CancellationCorrected event -> view.cancelled(event.after());
            case CancellationRetracted _ -> view.cancelled(null);
            case TrainingPaused event -> view.paused(event.project(), event.occurredOn());
            case TrainingResumed event -> view.resumed(event.project());
            case TrainingSessionHeld event -> view.with(view.roster().held(event.session()));
            case TrainingSessionRetracted event -> view.with(view.roster().neverHeld(event.session()));
            case AttendanceRecorded event -> view.with(view.roster().attended(event.session(), event.sheet()));
            case AttendanceCorrected event -> view.with(view.roster().attended(event.session(), event.after()));
            case BeneficiaryEnrolled event -> now(view, event.participation().person(), one -> one.enrolled(true));
            case EnrolmentRetracted event -> now(view, event.before().person(), one -> one.enrolled(false));
            case BeneficiaryTrained event -> now(view, event.participation().person(), one -> one.trained(true));
            case CompletionRetracted event -> now(view, event.before().person(), one -> one.trained(false));
            case CertificateIssued event -> now(view, event.participation().person(), one -> one.certified(true));
            case CertificateRevoked event -> now(view, event.before().person(), one -> one.certified(false));
            case CertificationRetracted event -> now(view, event.before().person(), one -> one.certified(false));
            case TrainingSessionCorrected _,EnrolmentCorrected _,CompletionCorrected _,CompletionFellShort _,CompletionCleared _,CertificationCorrected _,BeneficiaryAssessed _,BeneficiaryFollowedUp _,FollowUpCorrected _,FollowUpRetracted _,FollowUpCleared _ ->
                view;
        };
    }

    private static TrainingView now(TrainingView view, UUID person, UnaryOperator<Participant> change) {
        return view.with(view.roster().change(person, change));
    }
}
