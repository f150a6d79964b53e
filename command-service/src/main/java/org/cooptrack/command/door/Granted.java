package org.cooptrack.command.door;

/** A wish that was granted: its stream stands at this version, and a query that has seen this position shows it. */
public record Granted(String stream, long version, long position) {}
