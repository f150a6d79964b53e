package org.cooptrack.query.statistics;

/** How many facts a figure rests on, and for how many evidence was given. */
public record Supported(long facts, long with) {}
