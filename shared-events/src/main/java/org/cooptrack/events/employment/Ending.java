package org.cooptrack.events.employment;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.value.Setting;

/** When and with what the case of a person at a service ended. */
public record Ending(Setting setting, UUID service, UUID person, CaseOutcome outcome, LocalDate occurredOn) {}
