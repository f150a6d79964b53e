package org.cooptrack.events;

/** A fact that came before what it needs: it is kept, and counts once that is known. */
public interface Waiting {}
