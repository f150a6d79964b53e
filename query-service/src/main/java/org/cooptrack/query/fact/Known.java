package org.cooptrack.query.fact;

/**
 * What the tables know of an event: which one brought the rows that it speaks of (itself, unless it brought none), the fact as
 * first recorded to which it belongs, and whether evidence was given for it.
 */
record Known(String event, String origin, boolean evidenced) {}
