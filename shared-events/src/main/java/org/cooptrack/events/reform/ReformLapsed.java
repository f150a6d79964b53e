package org.cooptrack.events.reform;

import java.util.UUID;
import org.cooptrack.events.value.FieldDate;

/** A reform lapsed: with the term of a parliament, or because its time was over. */
public record ReformLapsed(UUID reform, FieldDate occurredOn, String reason) implements ReformHalted {}
