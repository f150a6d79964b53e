package org.cooptrack.command.dialogue;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.dialogue.DialogueEvent;
import org.jspecify.annotations.Nullable;

/** Holds a session of social dialogue for Axon: wishes go to the law, events come back to it. */
@Shell
class DialogueAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private DialogueState state = DialogueState.START;

    // @formatter:off
    @Decides void on(ConveneSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RescheduleSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(InviteParty wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ConfirmParty wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CancelSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectConfirmation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractConfirmation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectCancellation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractCancellation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(HoldSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectHolding wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractHolding wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordAttendance wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectAttendance wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractAttendance wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReachAgreement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectAgreement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractAgreement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SignAgreement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractSignature wish, Facts facts) { decide(wish, facts); }
    @Decides void on(BringIntoForce wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectEntryIntoForce wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractEntryIntoForce wish, Facts facts) { decide(wish, facts); }
    @Decides void on(DenounceAgreement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectDenunciation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractDenunciation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(FollowUpSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectFollowUp wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractFollowUp wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(DialogueEvent event, @SequenceNumber long version) {
        String id = StreamId.of(DialogueCommand.KIND, event.session());
        stream = id;
        state = Dialogue.evolve(state, event, new EventId(id, version));
    }

    private void decide(DialogueCommand wish, Facts facts) {
        Dialogue.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
