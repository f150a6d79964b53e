package org.cooptrack.ledger;

/** A client's name for one wish: the same key from the same subject asks for the same thing again. */
public record IdempotencyKey(String issuer, String subject, String key) {}
