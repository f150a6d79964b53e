package org.cooptrack.events.person;

import java.util.UUID;
import org.cooptrack.events.value.FieldDate;

/** A person, or who speaks for them, no longer agrees to a use of what identifies them, from that day on. */
public record ConsentWithdrawn(UUID person, Consent consent, FieldDate occurredOn) implements PersonEvent {}
