package org.cooptrack.command.adoption;

import java.util.List;
import org.cooptrack.events.Event;

/** As much as one append takes: at most a thousand events, or about a million characters. */
final class Portion {
    private static final int MOST_EVENTS = 1_000;
    private static final long MOST_CHARACTERS = 1_000_000;

    private Portion() {}

    static <E extends Event> List<E> of(List<E> outstanding) {
        long characters = 0;
        for (int i = 0; i < outstanding.size(); i++) {
            characters += outstanding.get(i).toString().length();
            if (i > 0 && (i == MOST_EVENTS || characters > MOST_CHARACTERS)) return outstanding.subList(0, i);
        }
        return outstanding;
    }
}
