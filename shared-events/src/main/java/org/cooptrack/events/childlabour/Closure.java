package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.value.Confided;

/** When and with what outcome the case of a child ended. */
public record Closure(UUID person, Outcome outcome, Confided when) {}
