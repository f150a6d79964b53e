package org.cooptrack.query.fact;

/** A fact that counts from a position on. */
record Entered(long position, Fact fact) {}
