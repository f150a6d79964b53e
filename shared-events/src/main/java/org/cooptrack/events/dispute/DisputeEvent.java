package org.cooptrack.events.dispute;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in the life of a labour dispute, from its notification to its settlement or its end without one. */
@Streams("dispute")
public sealed interface DisputeEvent extends Event permits DisputeNotified, NotificationCorrected,
        NotificationRetracted, PartyNamed, PartyRetracted, ProceedingsHeld, ProceedingsCorrected, ProceedingsRetracted,
        DisputeSettled, SettlementCorrected, SettlementRetracted, DisputeNotSettled, NonSettlementCorrected,
        NonSettlementRetracted, DaysLostRecorded, DaysLostCorrected, DaysLostRetracted {
    UUID dispute();
}
