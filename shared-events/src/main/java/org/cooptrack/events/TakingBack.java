package org.cooptrack.events;

/** A retraction of an event that answered something: it is awaited again. */
public interface TakingBack extends Retracting {}
