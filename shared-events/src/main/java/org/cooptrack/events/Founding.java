package org.cooptrack.events;

/**
 * A fact on which others build that are recorded apart from it, and counted under figures of their own. While an issue keeps
 * it out of the figures, they are out with it, whichever was recorded first.
 */
public interface Founding {
    /** The key under which others build on it. */
    String founds();
}
