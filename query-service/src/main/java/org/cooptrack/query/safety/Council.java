package org.cooptrack.query.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.safety.Committee;
import org.cooptrack.events.safety.Functioning;
import org.cooptrack.events.safety.Meeting;
import org.cooptrack.events.value.BySex;
import org.jspecify.annotations.Nullable;

/** The joint committee of a workplace, its meetings, and until when it is functioning if it does not meet again. */
public record Council(LocalDate formedOn, int interval, BySex workers, BySex employer,
        SortedMap<UUID, Meeting> meetings, @Nullable LocalDate functioningUntil) {
    static Council of(Committee committee, List<Meeting> meetings) {
        var known = new TreeMap<UUID, Meeting>();
        meetings.forEach(meeting -> known.put(meeting.meeting(), meeting));
        var spans = Functioning.by(committee, List.copyOf(known.values())).spans();
        return new Council(committee.formedOn(), committee.interval(), committee.workers(), committee.employer(),
                known, spans.isEmpty() ? null : spans.getLast().until());
    }
}
