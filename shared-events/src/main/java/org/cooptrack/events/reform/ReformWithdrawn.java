package org.cooptrack.events.reform;

import java.util.UUID;
import org.cooptrack.events.value.FieldDate;

/** Those who had brought a reform forward withdrew it. */
public record ReformWithdrawn(UUID reform, FieldDate occurredOn, String reason) implements ReformHalted {}
