package org.cooptrack.events.replay;

import java.util.UUID;

/** A replay was given up, or is no longer needed: what it had written is dropped. */
public record ReplayCancelled(UUID replay) implements ReplayEvent {}
