package org.cooptrack.events;

/** A fact that builds on a {@link Founding} one: a completion on its enrolment. */
public interface Founded {
    /** The key of what it builds on. */
    String foundedOn();
}
