package org.cooptrack.events;

import java.util.ArrayList;
import java.util.List;

/** The entries that lead from what counted before to what counts now: only what differs. */
public final class Difference {
    private Difference() {}

    public static List<Entry> between(List<Entry> before, List<Entry> after) {
        var gone = new ArrayList<>(before);
        var come = new ArrayList<Entry>();
        for (var entry : after)
            if (!gone.remove(entry)) come.add(entry);
        var all = new ArrayList<>(gone.stream().map(Entry::reversed).toList());
        all.addAll(come);
        return List.copyOf(all);
    }
}
