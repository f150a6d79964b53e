package org.cooptrack.events;

/** Something odd about a recorded fact that somebody may want to look at. Unlike a {@link Breach} it has no owner and no due date, and the fact stands in the figures. */
public record Warning(String rule, String field) {}
