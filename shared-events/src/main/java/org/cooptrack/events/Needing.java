package org.cooptrack.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of a thing of which rows may be told before the facts that they need: it tells such rows, or takes them off, or
 * makes known what they need, or that it is not so after all. A row that needs a fact not yet known counts nowhere until
 * then. All names are names within the stream of the thing.
 */
public interface Needing {
    /** To whom the thing belongs, where the event tells that. */
    default @Nullable Belonging belonging() {
        return null;
    }

    /** Rows that count once all that they need is known. One that was told before under its name is replaced. */
    default List<Row> rows() {
        return List.of();
    }

    /** The names of rows that need nothing any longer, because they count by this event or never will. */
    default List<String> settles() {
        return List.of();
    }

    default List<Need> supplies() { return List.of(); }

    default List<Need> suppliesNoLonger() { return List.of(); }

    /** A row of a sheet of some kind, as the kinds of sheets are called, whether it came on one or alone. */
    record Row(String sheet, String name, List<Need> needs) {
        public Row { needs = List.copyOf(needs); }

        /** A row that is settled by the very event that makes known what it needs. */
        public static Row of(String sheet, String name, Waiting.Awaited what) {
            return new Row(sheet, name, List.of(new Need(what, "")));
        }
    }

    /** A fact of a kind, and which of these where there may be several. */
    record Need(Waiting.Awaited what, String which) {}
}
