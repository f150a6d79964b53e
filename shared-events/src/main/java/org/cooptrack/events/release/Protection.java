package org.cooptrack.events.release;

import java.util.UUID;
import org.cooptrack.events.value.Confided;

/** What protected a person, and when. */
public record Protection(UUID protection, Safeguard safeguard, Confided when) {}
