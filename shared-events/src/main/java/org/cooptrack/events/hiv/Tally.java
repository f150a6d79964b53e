package org.cooptrack.events.hiv;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;

/** What a programme did with a number of workers, who are counted and not known. Each kind is numbered on its own within a programme. */
public sealed interface Tally permits PeerEducators, Session, Referrals {
    int number();

    FieldDate occurredOn();

    Headcount headcount();

    List<Entry> entries();

    /** The entries that put one in the place of another. */
    static List<Entry> replaced(Tally before, Tally after) {
        return Stream
                .concat(before.entries().stream().map(Entry::reversed), after.entries().stream()).toList();
    }

    /** The entries that take it back. */
    static List<Entry> gone(Tally before) {
        return before.entries().stream().map(Entry::reversed).toList();
    }
}
