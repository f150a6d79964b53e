package org.cooptrack.events.safety;

import java.time.LocalDate;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * A joint committee: since when, at most how many months lie between its meetings, who sits on it for the workers and for
 * the employer, and for how many workers, as known when it was formed.
 */
public record Committee(Premises premises, LocalDate formedOn, int interval, BySex workers, BySex employer,
        Headcount headcount, @Nullable Evidence evidence) {
    public static final String MEASURE = "joint-committees-formed";

    private static final String NEXT = "committee-meeting:";

    /** Its first meeting is due within its interval from the day on which it was formed. */
    Awaited awaited() {
        return Awaited.recurring(nextMeeting(), Awaited.What.COMMITTEE_MEETING, interval, formedOn,
                Belonging.of(premises.setting()));
    }

    /** Under which key its next meeting is awaited. */
    String nextMeeting() { return NEXT + premises.workplace(); }

    boolean evidenced() { return evidence != null; }

    Entry formed() {
        return Entry.one(MEASURE, premises.workplace(), FieldDate.on(formedOn), premises.dimensions());
    }
}
