package org.cooptrack.events.value;

/** When a fact of a sensitive kind happened, in clear no more precisely than the quarter; the rest is sealed. Whether there is evidence may be said. */
public record Confided(FieldDate occurredOn, boolean evidenced, SealedDetails details) {}
