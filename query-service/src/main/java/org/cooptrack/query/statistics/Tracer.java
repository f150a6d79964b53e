package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Optional;
import org.cooptrack.events.value.Decimal;

/**
 * Finds the entries behind a figure without going through all of them in the database. Where it cannot, it does not answer, and
 * SQL does; both answer alike.
 */
public interface Tracer {
    /** How many entries and events make a figure, and how much it is. */
    record Whole(long entries, long events, Decimal figure) {}

    /** How many events are left out for a reason, and how many entries they have. */
    record Count(Reason reason, long events, long entries) {}

    /** An entry by the position at which it entered, and its place there among those of the measure by event and ordinal, from 0. */
    record At(long position, int place) {}

    /** Of a sum what stands; of a distinct figure the entries by which persons or things count. */
    Optional<Whole> whole(Question question, boolean distinct);

    /** The first entries by which persons or things count, from that one on, by position and place. */
    Optional<List<At>> counting(Question question, At from, int limit);

    /** What is left out because subjects count by another entry or are not named, or because of the time; also where it is none. */
    Optional<List<Count>> leftOut(Question question, boolean distinct);
}
