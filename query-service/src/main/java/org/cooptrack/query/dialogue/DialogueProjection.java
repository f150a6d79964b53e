package org.cooptrack.query.dialogue;

import java.util.List;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the events of a session of social dialogue into its view. */
@Component
class DialogueProjection implements ViewProjection<DialogueEvent, DialogueView> {
    static final ViewTable<DialogueView> TABLE = ViewTable.of("dialogue_session", 1, DialogueView.class,
            Column.texts("project", DialogueView::projects), Column.texts("country", view -> view.matter().countries()),
            Column.<DialogueView>text("topic", view -> view.matter().topic()).only(Possible.topic()),
            Column.<DialogueView>text("form", view -> view.meeting().form()).only(Form.values()));

    @Override
    public ViewTable<DialogueView> table() { return TABLE; }

    @Override
    public Class<DialogueEvent> family() { return DialogueEvent.class; }

    @Override
    public List<String> keys(DialogueEvent event) { return List.of(event.session().toString()); }

    @Override
    public @Nullable DialogueView fold(@Nullable DialogueView view, Recorded<DialogueEvent> recorded) {
        if (recorded.event() instanceof DialogueSessionConvened event) return DialogueView.of(event);
        return view == null ? null : evolve(view, recorded.event());
    }

    private static DialogueView evolve(DialogueView view, DialogueEvent happened) {
        return switch (happened) {
            case DialogueSessionConvened event -> DialogueView.of(event);
            case DialogueSessionRescheduled event -> view.plannedOn(event.plannedOn());
            case DialogueSessionCancelled event -> view.cancelledOn(event.occurredOn());
            case CancellationCorrected event -> view.cancelledOn(event.after());
            case CancellationRetracted _ -> view.cancelledOn(null);
            case PartyInvited event -> view.seated(event.party(), null);
            case PartyConfirmed event -> view.seated(event.party(), event.occurredOn());
            case ConfirmationCorrected event -> view.seated(event.party(), event.after());
            case ConfirmationRetracted event -> view.seated(event.party(), null);
            case AttendanceReceivedEarly event -> view.with(view.meeting().waitingFor(event.sheet()));
            case EarlyAttendanceRetracted event -> view.with(view.meeting().waitingNoLonger(event.before().side()));
            case DialogueSessionHeld event -> view.with(Meeting.of(event.proceedings()));
            case HoldingCorrected event -> view.with(Meeting.of(event.after()));
            case HoldingRetracted _ -> view.with(Meeting.NONE);
            case AttendanceRecorded event -> view.with(Meeting.of(event.after()));
            case AttendanceCorrected event -> view.with(Meeting.of(event.after()));
            case AttendanceRetracted event -> view.with(Meeting.of(event.after()));
            case AgreementReached event -> view.with(event.agreement().agreement(), Accord.of(event.agreement()));
            case AgreementCorrected event ->
                view.change(event.after().agreement(), accord -> accord.saying(event.after()));
            case AgreementRetracted event -> view.without(event.before().agreement());
            case AgreementSigned event -> view.change(event.agreement(),
                    accord -> accord.signed(event.party().organisation(), event.occurredOn()));
            case SignatureRetracted event ->
                view.change(event.agreement(), accord -> accord.unsigned(event.party().organisation()));
            case AgreementEnteredIntoForce event ->
                view.change(event.agreement().agreement(), accord -> accord.inForceSince(event.occurredOn()));
            case EntryIntoForceCorrected event ->
                view.change(event.agreement().agreement(), accord -> accord.inForceSince(event.after()));
            case EntryIntoForceRetracted event ->
                view.change(event.agreement().agreement(), accord -> accord.inForceSince(null));
            case AgreementDenounced event ->
                view.change(event.agreement().agreement(), accord -> accord.denouncedOn(event.occurredOn()));
            case DenunciationCorrected event ->
                view.change(event.agreement().agreement(), accord -> accord.denouncedOn(event.after()));
            case DenunciationRetracted event ->
                view.change(event.agreement().agreement(), accord -> accord.denouncedOn(null));
            case DialogueFollowedUp event ->
                view.followedUp(event.followUp(), event.occurredOn(), event.outcome());
            case FollowUpCorrected event ->
                view.followedUp(event.followUp(), event.after().occurredOn(), event.after().outcome());
            case FollowUpRetracted event -> view.notFollowedUp(event.followUp());
            case SessionQuestioned _,SessionCleared _ -> view;
        };
    }
}
