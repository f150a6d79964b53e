package org.cooptrack.command.law;

import java.util.List;
import java.util.Set;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;

/**
 * The rules of a slice that a fact breaks because something that comes before it is not known. Late truth answers them: once
 * what was missing is told, of a day that fits, the issue with which the fact was recorded falls away by itself.
 */
public interface Lacking {
    Set<? extends Rule> rules();

    /** The events, or what events can do, that may tell what was missing. */
    Set<Class<?>> answers();

    /** Whether a fact still lacks it, as all tells that happened in its stream. */
    boolean lacks(Event fact, String rule, List<Happened> told);

    /** How a state follows from an event. */
    interface Evolving<S, E> {
        S after(S state, E event, EventId id);
    }

    /** The state to which a stream leads. */
    static <S, E extends Event> S state(S start, Class<E> type, List<Happened> told, Evolving<S, E> evolve) {
        S state = start;
        for (Happened one : told)
            state = evolve.after(state, type.cast(one.event()), one.id());
        return state;
    }
}
