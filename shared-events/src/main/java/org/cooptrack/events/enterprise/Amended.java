package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.Entry;

/** The entries by which a correction turns what was counted, and puts in what is right. */
record Amended(List<Entry> before, List<Entry> after) {
    static List<Entry> gone(List<Entry> before) { return new Amended(before, List.of()).entries(); }

    List<Entry> entries() { return Stream.concat(before.stream().map(Entry::reversed), after.stream()).toList(); }
}
