package org.cooptrack.command.law;

import org.jspecify.annotations.Nullable;

/** A wish: something the programme is asked to record or decide. It knows which stream it is for. */
public interface Command {
    /** The wish as it was asked, by which it is told who may ask it: another than this where it was sealed on its way. */
    default Command asked() {
        return this;
    }

    /** The stream that decides, {@code kind:uuid}. */
    String stream();

    /** The stream that tells which projects it concerns: for these it may be approved by delegation. */
    default String concerns() {
        return stream();
    }

    /** Why it is asked for, where the wish says so; it travels with the events as metadata. */
    default @Nullable String reason() {
        return null;
    }

    /** Whether it passes on what others published: their words are facts, whichever way they are tagged. */
    default boolean passesOn() {
        return false;
    }

    /** The refusal to give when another stream holds a claim that the wish would take. */
    default Rejected taken(String claim) {
        throw new IllegalStateException(getClass() + " takes no claim " + claim);
    }
}
