package org.cooptrack.command.law;

import java.util.List;
import java.util.Set;

/**
 * A promise of the programme: when this happened, then that is asked for. Pure; what it asks for goes through the one door
 * like every other wish, and is refused by the same rules.
 */
public interface Policy {
    /** From where on a policy that was never there before reads history. */
    enum Start {
        /** All of history: what it promises holds for what happened before it, too. */
        BEGINNING,
        /** What happens from now on. */
        NOW
    }

    /** Under this name its place in history is kept; a policy that is renamed begins anew. */
    default String name() {
        return getClass().getSimpleName();
    }

    Start from();

    /** The events, or what events can do, on which it acts. */
    Set<Class<?>> hears();

    /** What is asked for then, in this order; history is known up to that event and no further. */
    List<? extends Command> then(Happened happened, PolicyFacts facts);
}
