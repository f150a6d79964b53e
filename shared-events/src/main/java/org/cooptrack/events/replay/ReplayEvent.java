package org.cooptrack.events.replay;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of a replay: history told once more, beside the read models in use, to see whether they are what it makes of them. */
@Streams("replay")
public sealed interface ReplayEvent extends Event permits ReplayBegun, ReplayCancelled {
    UUID replay();
}
