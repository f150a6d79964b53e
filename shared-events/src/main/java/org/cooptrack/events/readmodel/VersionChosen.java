package org.cooptrack.events.readmodel;

/**
 * Somebody decided that queries of a read model be answered from this version, be it a newer one or the one before. Each query
 * service that makes it follows as soon as that version knows as much of history as the one that answers.
 */
public record VersionChosen(String projection, int version, String reason) implements ReadModelEvent {}
