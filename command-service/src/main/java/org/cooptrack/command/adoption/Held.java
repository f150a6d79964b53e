package org.cooptrack.command.adoption;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something adopted: its number among its kind, what it belongs to, what was published last, whether it no longer is, and
 * whether a person has undone it.
 */
record Held<T>(UUID id, int number, @Nullable UUID parent, T published, boolean gone, boolean undone) {
    Held<T> says(T now) { return new Held<>(id, number, parent, now, false, undone); }

    Held<T> published(boolean still) { return new Held<>(id, number, parent, published, !still, undone); }

    Held<T> undone(boolean now) { return new Held<>(id, number, parent, published, gone, now); }

    /** Whether it is published and nobody has undone it. */
    boolean stands() { return !gone && !undone; }

    /** Undone after it had vanished: a person agreed with the file. Published once more, it is another. */
    boolean isOver() {
        return gone && undone;
    }
}
