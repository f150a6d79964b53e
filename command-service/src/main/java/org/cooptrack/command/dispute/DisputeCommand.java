package org.cooptrack.command.dispute;

import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.dispute.*;
import org.cooptrack.events.value.*;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a labour dispute. */
public sealed interface DisputeCommand extends Command {
    String KIND = "dispute";

    UUID dispute();

    @Override
    default String stream() { return StreamId.of(KIND, dispute()); }

    /** Records that a labour dispute was notified, and the parties known so far. The countries are those of the dispute; the place's unless said. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record NotifyDispute(@Identifier UUID dispute, DisputeForm form, @Limit(100) String topic, Setting setting,
            @Nullable List<String> countries, List<Party> parties, FieldDate occurredOn,
            @Nullable Evidence evidence) implements DisputeCommand {}

    /** Puts the date or the evidence of a notification right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectNotification(UUID dispute, FieldDate occurredOn, @Nullable Evidence evidence, String reason)
            implements
                DisputeCommand {}

    /** Declares that there was no such dispute. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractNotification(UUID dispute, String reason) implements DisputeCommand {}

    /** Names another party of a dispute: an organisation that is registered, or a group under a random id. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record NameParty(UUID dispute, @Identifier UUID party, PartyKind kind, Side side, @Nullable Integer persons)
            implements
                DisputeCommand {}

    /** Declares that this was never a party. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractParty(UUID dispute, UUID party, String reason) implements DisputeCommand {}

    /** Records that a dispute was conciliated or arbitrated, whatever came of it. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record HoldProceedings(UUID dispute, Way way, FieldDate occurredOn, @Nullable Evidence evidence)
            implements
                DisputeCommand {}

    /** Puts the date or the evidence of conciliation or arbitration right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectProceedings(UUID dispute, Way way, FieldDate occurredOn, @Nullable Evidence evidence, String reason)
            implements
                DisputeCommand {}

    /** Declares that conciliation or arbitration never took place. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractProceedings(UUID dispute, Way way, String reason) implements DisputeCommand {}

    /** Declares a dispute settled, with the agreement of both sides. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record SettleDispute(UUID dispute, Way way, List<UUID> agreedBy, FieldDate occurredOn,
            @Nullable Evidence evidence) implements DisputeCommand {}

    /** Puts a settlement right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectSettlement(UUID dispute, Way way, List<UUID> agreedBy, FieldDate occurredOn,
            @Nullable Evidence evidence, String reason) implements DisputeCommand {}

    /** Declares that a dispute was never settled. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractSettlement(UUID dispute, String reason) implements DisputeCommand {}

    /** Records that a dispute ended without a settlement. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record EndWithoutSettlement(UUID dispute, Cause cause, FieldDate occurredOn, @Nullable Evidence evidence)
            implements
                DisputeCommand {}

    /** Puts an end without settlement right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectEnd(UUID dispute, Cause cause, FieldDate occurredOn, @Nullable Evidence evidence, String reason)
            implements
                DisputeCommand {}

    /** Declares that a dispute did not end without a settlement. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractEnd(UUID dispute, String reason) implements DisputeCommand {}

    /** Records a stoppage of work and the working days lost by it. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordDaysLost(UUID dispute, @Identifier UUID stoppage, Action action, FieldDate occurredOn,
            Decimal daysLost, @Nullable Integer workers, CountBasis basis, @Nullable String method,
            @Nullable Evidence evidence) implements DisputeCommand {}

    /** Puts a stoppage of work right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectDaysLost(UUID dispute, UUID stoppage, Action action, FieldDate occurredOn, Decimal daysLost,
            @Nullable Integer workers, CountBasis basis, @Nullable String method, @Nullable Evidence evidence,
            String reason) implements DisputeCommand {}

    /** Declares that work never stopped so. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractDaysLost(UUID dispute, UUID stoppage, String reason) implements DisputeCommand {}
}
