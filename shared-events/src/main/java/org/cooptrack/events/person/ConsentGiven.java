package org.cooptrack.events.person;

import java.util.UUID;
import org.cooptrack.events.value.FieldDate;

/** A person, or who speaks for them, agreed to a use of what identifies them, on that day. */
public record ConsentGiven(UUID person, Consent consent, FieldDate occurredOn) implements PersonEvent {}
