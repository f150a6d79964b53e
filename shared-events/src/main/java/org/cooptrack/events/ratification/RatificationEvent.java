package org.cooptrack.events.ratification;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens to the ratification of a convention or protocol by a country. */
@Streams("ratification")
public sealed interface RatificationEvent extends Event permits RatificationRegistered, RatificationCorrected,
        RatificationRetracted, RatificationDenounced, DenunciationCorrected, DenunciationRetracted {
    UUID ratification();
}
