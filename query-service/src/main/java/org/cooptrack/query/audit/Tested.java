package org.cooptrack.query.audit;

import java.time.Instant;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.audit.SampleEvent;
import org.cooptrack.events.audit.Test;

/** The test of an entry that stands, and which event says so, by whom and when. */
record Tested(Test test, EventId by, Actor tester, Instant at) {
    static Tested of(Test test, Recorded<SampleEvent> recorded) {
        return new Tested(test, recorded.id(), recorded.metadata().actor(), recorded.recordedAt());
    }
}
