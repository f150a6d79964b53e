package org.cooptrack.events.results;

/** One side of a cell: {@code sex} = {@code female}. */
public record Category(String dimension, String value) {}
