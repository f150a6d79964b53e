package org.cooptrack.events.release;

/** What was found of a person some months after the release. Whoever was not reached is neither free nor not. */
public enum Finding {
    FREE, NOT_FREE, NOT_REACHED
}
