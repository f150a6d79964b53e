package org.cooptrack.events.readmodel;

/** Somebody decided that a version of a read model is no longer needed: it is dropped, and there is no way back to it but to make it anew. */
public record VersionDropped(String projection, int version, String reason) implements ReadModelEvent {}
