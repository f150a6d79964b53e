package org.cooptrack.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of something that recurs: once it took place, what is awaited under the key is due so much later. The latest day
 * counts, whatever the order in which they became known; without anything awaited it means nothing yet.
 */
public interface Postponing {
    List<Postponement> postpones();

    /**
     * Until which day something puts off what is awaited under a key.
     *
     * @param by what puts it off, by a name of its own: said again under that name it is replaced
     * @param until the day on which it is due if nothing puts it off further; none where it never took place
     */
    record Postponement(String key, String by, @Nullable LocalDate until) {}
}
