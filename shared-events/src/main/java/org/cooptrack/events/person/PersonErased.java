package org.cooptrack.events.person;

import java.time.Instant;
import java.util.UUID;

/** A person's key was destroyed at that moment: what identified them opens no more. What they did stays counted. */
public record PersonErased(UUID person, Instant keyDestroyedAt, Ground ground) implements PersonEvent {
    /** Why a person was erased. */
    public enum Ground {
        /** The person asked for it. */
        ASKED_BY_THE_PERSON,
        /** A court or a data protection authority ordered it. */
        ORDERED,
        /** It was kept as long as it may be. */
        RETENTION_OVER,
        /** It was recorded without a right to. */
        RECORDED_WITHOUT_RIGHT
    }
}
