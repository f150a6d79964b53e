package org.cooptrack.events.employment;

import java.util.UUID;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** To what a jobseeker was referred, at which organisation if it is one of ours, and when. */
public record Referral(UUID referral, Destination destination, @Nullable UUID organisation, FieldDate occurredOn) {}
