package org.cooptrack.events.cooperative;

import java.time.LocalDate;

/** From which day on somebody is no longer a member, and whether because the cooperative was dissolved. */
public record Leaving(LocalDate occurredOn, boolean byDissolution) {}
