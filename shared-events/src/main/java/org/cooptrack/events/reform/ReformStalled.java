package org.cooptrack.events.reform;

import java.util.UUID;
import org.cooptrack.events.value.FieldDate;

/** Nothing moved any more in a reform, until its next stage. */
public record ReformStalled(UUID reform, FieldDate occurredOn, String reason) implements ReformHalted {}
