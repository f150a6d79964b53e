package org.cooptrack.query.pages;

import java.util.List;
import java.util.Locale;
import org.cooptrack.query.statistics.Asking;
import org.cooptrack.query.statistics.Citing;
import org.cooptrack.query.statistics.Explanation;
import org.cooptrack.query.statistics.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as a page tells it; without events to whom the API tells none.
 *
 * @param word
 *            by which word of the pages it is told where it has no value
 */
record Why(boolean suppressed, List<String> asked, @Nullable String value, @Nullable String events,
        @Nullable String entries, List<Event> first, boolean more, List<Left> left, @Nullable String address) {
    /** An event under the figure: when it happened, what it is, what it adds. */
    record Event(String id, String type, String from, String upTo, String adds, String learned) {
        static Event of(Citing.Entry entry, Spoken spoken) {
            return new Event(entry.event(), entry.type(), spoken.day(entry.occurredFrom()),
                    spoken.day(entry.occurredUpTo()), spoken.number(entry.contribution().value()),
                    spoken.moment(entry.learnedAt()));
        }

        public boolean onOneDay() { return from.equals(upTo); }
    }

    /** How many events are left out for a reason. */
    record Left(Reason reason, String events) {}

    static Why of(Explanation why, Spoken spoken) {
        Explanation.Counted counted = why.counted();
        List<Citing.Entry> first = counted == null || counted.first() == null ? List.of() : counted.first();
        return new Why(why.suppressed(), why.asked().stream().map(Asking::text).toList(),
                why.value() == null ? null : spoken.number(why.value()),
                counted == null ? null : spoken.number(counted.events()),
                counted == null ? null : spoken.number(counted.entries()),
                first.stream().map(entry -> Event.of(entry, spoken)).toList(),
                counted != null && counted.entries() > first.size() && !first.isEmpty(),
                why.leftOut().stream().map(left -> new Left(left.reason(), spoken.number(left.events()))).toList(),
                counted == null ? null : counted.list());
    }
}
