package org.cooptrack.events.support;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in the life of support to an organisation of constituents, from its request to its application. */
@Streams("support")
public sealed interface SupportEvent extends Event permits SupportRequested, RequestCorrected, RequestRetracted,
        ControlEstablished, SupportProvided, ProvisionCorrected, ProvisionRetracted, ApplicationReceivedEarly,
        EarlyApplicationRetracted,
        SupportApplied, ApplicationCorrected, ApplicationRetracted {
    UUID support();
}
