package org.cooptrack.query.fact;

import java.util.List;
import java.util.Set;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Things that figures count although no single event tells all of a thing: its entries follow from what was said of it so
 * far. Where an event changes them, the old ones are reversed and the new ones entered, both under that event.
 */
public interface FoldedFacts<S extends Record> {
    /** By which the states of these things are kept apart from others. */
    String kind();

    Class<S> state();

    /** The thing an event speaks of; null if it is none of these. */
    @Nullable
    String key(Event event);

    /** What is known of the thing after the event; null while it is not known at all. */
    @Nullable
    S fold(@Nullable S before, Recorded<Event> recorded);

    /** The rows it has under figures, when history has come to that year (UTC). */
    List<Entry> entries(S state, int year);

    /** Whether it may have more rows in a later year, with nothing more being said of it. */
    boolean grows(S state, int year);

    /** What was said of it that facts about it are broken down by, without repeating it. */
    default Set<Told> told(S state) {
        return Set.of();
    }
}
