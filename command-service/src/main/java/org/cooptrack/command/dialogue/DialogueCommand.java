package org.cooptrack.command.dialogue;

import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.dialogue.FollowUpOutcome;
import org.cooptrack.events.dialogue.Party;
import org.cooptrack.events.dialogue.Presence;
import org.cooptrack.events.dialogue.Side;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a session of social dialogue. */
public sealed interface DialogueCommand extends Command {
    String KIND = "dialogue";

    UUID session();

    @Override
    default String stream() { return StreamId.of(KIND, session()); }

    /** Calls the parties to a session. The countries are those whose dialogue it is; the venue's unless said. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ConveneSession(@Identifier UUID session, LocalizedText title, @Limit(100) String topic, Setting setting,
            @Nullable List<String> countries, LocalDate plannedOn, List<Party> parties) implements DialogueCommand {}

    /** Moves a session to another day. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RescheduleSession(UUID session, LocalDate plannedOn, String reason) implements DialogueCommand {}

    /** Calls another organisation to a session. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record InviteParty(UUID session, UUID organisation, Side side) implements DialogueCommand {}

    /** Records that an organisation said it will come. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT})
    record ConfirmParty(UUID session, UUID organisation, LocalDate occurredOn) implements DialogueCommand {}

    /** Puts the day right on which an organisation said that it will come. An attendance that it had not confirmed by its day gets a quality issue. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectConfirmation(UUID session, UUID organisation, LocalDate occurredOn, String reason)
            implements
                DialogueCommand {}

    /** Declares that an organisation never said that it will come. If it attended, the session gets a quality issue. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractConfirmation(UUID session, UUID organisation, String reason) implements DialogueCommand {}

    /** Calls a session off. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record CancelSession(UUID session, LocalDate occurredOn, String reason) implements DialogueCommand {}

    /** Puts the day right on which a session was called off. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectCancellation(UUID session, LocalDate occurredOn, String reason) implements DialogueCommand {}

    /** Declares that a session was never called off. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractCancellation(UUID session, String reason) implements DialogueCommand {}

    /** Records that a session took place. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record HoldSession(UUID session, FieldDate occurredOn) implements DialogueCommand {}

    /** Puts the date of a session held right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectHolding(UUID session, FieldDate occurredOn, String reason) implements DialogueCommand {}

    /** Declares that a session never took place. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractHolding(UUID session, String reason) implements DialogueCommand {}

    /** Records who attended, one line per side. A sheet that comes before the session is known to be held waits for it. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordAttendance(UUID session, @Limit(4) List<Presence> sheet) implements DialogueCommand {}

    /** Puts the line of one side right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectAttendance(UUID session, Presence presence, String reason) implements DialogueCommand {}

    /** Declares that the line of one side was recorded in error. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractAttendance(UUID session, Side side, String reason) implements DialogueCommand {}

    /** Records an agreement, and which organisations must sign before it can be in force. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReachAgreement(UUID session, @Identifier UUID agreement, LocalizedText title, List<UUID> signatories,
            FieldDate occurredOn, @Nullable Evidence evidence) implements DialogueCommand {}

    /** Puts an agreement right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectAgreement(UUID session, UUID agreement, LocalizedText title, List<UUID> signatories,
            FieldDate occurredOn, @Nullable Evidence evidence, String reason) implements DialogueCommand {}

    /** Declares that an agreement was never reached. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractAgreement(UUID session, UUID agreement, String reason) implements DialogueCommand {}

    /** Puts the signature of one organisation under an agreement. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record SignAgreement(UUID session, UUID agreement, UUID organisation, LocalDate occurredOn)
            implements
                DialogueCommand {}

    /** Declares that an organisation never signed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractSignature(UUID session, UUID agreement, UUID organisation, String reason)
            implements
                DialogueCommand {}

    /** Brings an agreement into force on its own date. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record BringIntoForce(UUID session, UUID agreement, LocalDate occurredOn) implements DialogueCommand {}

    /** Puts the date right on which an agreement entered into force. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectEntryIntoForce(UUID session, UUID agreement, LocalDate occurredOn, String reason)
            implements
                DialogueCommand {}

    /** Declares that an agreement never entered into force. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record RetractEntryIntoForce(UUID session, UUID agreement, String reason) implements DialogueCommand {}

    /** Ends an agreement because one of its parties withdrew from it. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record DenounceAgreement(UUID session, UUID agreement, UUID organisation, LocalDate occurredOn, String reason)
            implements
                DialogueCommand {}

    /** Puts the date of a denunciation right. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectDenunciation(UUID session, UUID agreement, LocalDate occurredOn, String reason)
            implements
                DialogueCommand {}

    /** Declares that an agreement was never denounced. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record RetractDenunciation(UUID session, UUID agreement, String reason) implements DialogueCommand {}

    /** Records, under a number, what became of the conclusions of a session. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record FollowUpSession(UUID session, int followUp, FieldDate occurredOn, FollowUpOutcome outcome,
            @Nullable Evidence evidence) implements DialogueCommand {}

    /** Puts a follow-up of a session right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectFollowUp(UUID session, int followUp, FieldDate occurredOn, FollowUpOutcome outcome,
            @Nullable Evidence evidence, String reason) implements DialogueCommand {}

    /** Declares that nobody made this follow-up of a session. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractFollowUp(UUID session, int followUp, String reason) implements DialogueCommand {}
}
