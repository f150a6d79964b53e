package org.cooptrack.events.training;

import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;

/** When a session of a training took place, and how many hours it lasted. */
public record Sitting(FieldDate occurredOn, Decimal hours) {}
