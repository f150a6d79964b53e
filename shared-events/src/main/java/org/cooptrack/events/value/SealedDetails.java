package org.cooptrack.events.value;

/** Site, exact day and administrative area of a fact of a sensitive kind, and its evidence, sealed whole with the person's own key, in base64. */
public record SealedDetails(String sealed) {}
