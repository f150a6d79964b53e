package org.cooptrack.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.audit.Deviation;
import org.cooptrack.events.audit.Verdict;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a sample, by its number in the order of drawing: what is recorded of it, by whom and when, of which projects and
 * countries, on which days it may have happened, which evidence its event names, and what the test found, if it was tested.
 */
record Item(int item, EventId event, String type, int entry, Decimal contribution, @Nullable String stratum,
        @Nullable LocalDate occurredFrom, @Nullable LocalDate occurredUpTo, List<String> projects,
        List<String> countries, Instant learnedAt, Actor recordedBy, Role role, List<Evidence> evidence,
        String history, @Nullable Found found) {
    Item {
        projects = List.copyOf(projects);
        countries = List.copyOf(countries);
        evidence = List.copyOf(evidence);
    }

    /** What a test found, which event says so, who tested and when. */
    record Found(Verdict verdict, Decimal audited, @Nullable Deviation deviation, @Nullable Evidence evidence,
            EventId by, Actor tester, Instant at) {
        static Found of(Tested tested) {
            var test = tested.test();
            return new Found(test.verdict(), test.audited(), test.deviation(), test.evidence(), tested.by(),
                    tested.tester(), tested.at());
        }
    }
}
