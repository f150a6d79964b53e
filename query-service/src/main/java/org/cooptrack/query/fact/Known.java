package org.cooptrack.query.fact;

/** What the tables know of an event: the fact as first recorded to which it belongs, and whether evidence was given for it. */
record Known(String origin, boolean evidenced) {}
