package org.cooptrack.query.projection;

/** A row of a read model, with the version in its stream and the position of the last event that changed it. */
public record Kept<R extends Record>(String id, R row, long version, long position) {}
