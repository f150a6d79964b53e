package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** When the joint committee met. Until it is known that there is one, meetings wait. */
record Meetings(Registered workplace) {
    List<SafetyEvent> record(RecordMeeting wish, Facts facts) {
        var says = meeting(wish.meeting(), wish.occurredOn(), wish.present(), wish.evidence(), facts);
        var council = workplace.council();
        if (council != null) return record(says, council, facts);
        var early = workplace.waiting().get(says.meeting());
        if (early != null && early.says().equals(says)) return List.of();
        return List.of(new MeetingReceivedEarly(wish.workplace(), says));
    }

    List<SafetyEvent> correct(CorrectMeeting wish, Facts facts) {
        var council = workplace.council("/meeting");
        var known = council.meeting(wish.meeting());
        var after = meeting(wish.meeting(), wish.occurredOn(), wish.present(), wish.evidence(), facts);
        if (known.says().equals(after)) return List.of();
        var formerly = known.says().occurredOn();
        return List.of(new MeetingCorrected(wish.workplace(), known.id(), council.id(), known.says(), after,
                council.around(formerly, after.occurredOn()),
                council.with(after, known.id()).around(formerly, after.occurredOn()), wish.reason(),
                issuesOf(after, council, facts)));
    }

    List<SafetyEvent> retract(RetractMeeting wish) {
        var early = workplace.waiting().get(wish.meeting());
        if (early != null)
            return List.of(new EarlyMeetingRetracted(wish.workplace(), early.id(), early.says(), wish.reason()));
        var council = workplace.council("/meeting");
        var known = council.meeting(wish.meeting());
        var day = known.says().occurredOn();
        return List.of(new MeetingRetracted(wish.workplace(), known.id(), council.id(), known.says(),
                council.around(day), council.without(wish.meeting()).around(day), wish.reason()));
    }

    private List<SafetyEvent> record(Meeting says, Council council, Facts facts) {
        var known = council.meetings().get(says.meeting());
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw MEETING_DIFFERS.at("/meeting", says.meeting());
        var day = says.occurredOn();
        return List.of(new CommitteeMet(workplace.premises().workplace(), council.id(), says, council.around(day),
                council.with(says, council.id()).around(day), issuesOf(says, council, facts)));
    }

    private Meeting meeting(UUID id, LocalDate day, List<Side> present, @Nullable Evidence evidence, Facts facts) {
        workplace.past(FieldDate.on(day), facts);
        Everywhere.possible(evidence, day, "/evidence", facts);
        if (present.isEmpty()) throw NOBODY_PRESENT.at("/present");
        var sides = EnumSet.copyOf(present);
        if (sides.size() < present.size()) throw SIDE_TWICE.at("/present");
        return new Meeting(id, day, List.copyOf(sides), evidence);
    }

    private List<Breach> issuesOf(Meeting meeting, Council council, Facts facts) {
        return meeting.occurredOn().isBefore(council.says().formedOn())
                ? workplace.issues(List.of(MET_BEFORE_FORMED), "/occurredOn", facts)
                : List.of();
    }
}
