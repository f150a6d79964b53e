package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.EventId;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.Upkeep;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The joint committee that stands, and its meetings. What is recorded of these rests on the latest event that says it. */
record Council(EventId id, Committee says, PMap<UUID, Said<Meeting>> meetings) {
    static Council of(CommitteeFormed event, EventId id) {
        PMap<UUID, Said<Meeting>> meetings = HashTreePMap.empty();
        for (var meeting : event.meetings())
            meetings = meetings.plus(meeting.meeting(), new Said<>(id, meeting));
        return new Council(id, event.committee(), meetings);
    }

    Said<Meeting> meeting(UUID meeting) {
        var known = meetings.get(meeting);
        if (known == null) throw MEETING_UNKNOWN.at("/meeting", meeting);
        return known;
    }

    /** When it was functioning, and would be if it were that committee. */
    Functioning functioning(Committee committee) {
        return Functioning.by(committee, meetings.values().stream().map(Said::says).toList());
    }

    /** When it was functioning around these days. */
    Functioning around(LocalDate... changed) {
        var all = functioning(says);
        return new Functioning(says, Upkeep.around(List.of(changed), all.meetings()));
    }

    Council corrected(Committee after, EventId by) { return new Council(by, after, meetings); }

    Council with(Meeting meeting, EventId by) {
        return new Council(id, says, meetings.plus(meeting.meeting(), new Said<>(by, meeting)));
    }

    Council without(UUID meeting) { return new Council(id, says, meetings.minus(meeting)); }
}
