package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;
import org.jspecify.annotations.Nullable;

/** Jobs that an enterprise lost. They leave the jobs created net; gross they were created all the same. */
public record Losses(UUID loss, Matter matter, FieldDate occurredOn, Headcount headcount,
        @Nullable Decimal fullTimeEquivalents, @Nullable Evidence evidence) {
    public static final String LOST = "jobs-lost";

    public List<Entry> entries() {
        return Stream.of(headcount.entries(LOST, occurredOn, matter.dimensions()),
                headcount.entries(Jobs.NET, occurredOn, matter.dimensions()).stream().map(Entry::less).toList(),
                equivalents()).flatMap(List::stream).toList();
    }

    boolean evidenced() { return evidence != null; }

    private List<Entry> equivalents() {
        return fullTimeEquivalents == null
                ? List.of()
                : List.of(new Entry(Jobs.NET_FTE, null, fullTimeEquivalents.negated(), occurredOn,
                        matter.dimensions()));
    }
}
