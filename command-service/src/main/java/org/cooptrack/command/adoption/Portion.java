package org.cooptrack.command.adoption;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;

/** As much as one append takes: at most two thousand events, or about two million characters. */
final class Portion {
    private static final int MOST_EVENTS = 2_000;
    private static final long MOST_CHARACTERS = 2_000_000, SURELY_FITS = 4_000_000;
    private static final int MOST_BYTES = 15_000_000;

    private Portion() {}

    /** Whether the ledger takes it as one event. */
    static boolean canBeAppended(Event event) {
        return event.toString().length() <= SURELY_FITS
                || EventJson.write(event).getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    static <E extends Event> List<E> of(List<E> outstanding) {
        if (outstanding.size() < 2) return outstanding;
        long characters = 0;
        for (int i = 0; i < outstanding.size(); i++) {
            characters += outstanding.get(i).toString().length();
            if (i > 0 && (i == MOST_EVENTS || characters > MOST_CHARACTERS)) return outstanding.subList(0, i);
        }
        return outstanding;
    }
}
