package org.cooptrack.events.employment;

import java.util.UUID;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** The service referred a jobseeker to an employer, an apprenticeship or a training; at which organisation, if it is one of ours. */
public record JobseekerReferred(UUID jobseeker, Setting setting, UUID referral, Destination destination,
        @Nullable UUID organisation, FieldDate occurredOn) implements EmploymentEvent {}
