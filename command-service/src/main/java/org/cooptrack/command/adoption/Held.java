package org.cooptrack.command.adoption;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something adopted: its number among its kind, what it belongs to, what was published last, and whether it no longer is. */
record Held<T>(UUID id, int number, @Nullable UUID parent, T published, boolean gone) {
    Held<T> says(T now) { return new Held<>(id, number, parent, now, false); }

    Held<T> published(boolean still) { return new Held<>(id, number, parent, published, !still); }
}
