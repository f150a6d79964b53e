package org.cooptrack.query.dialogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dialogue.Presence;
import org.cooptrack.events.dialogue.Proceedings;
import org.cooptrack.events.dialogue.Side;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** What took place, side by side. Attendance that came before the session is known to be held waits and counts nowhere. */
public record Meeting(@Nullable FieldDate heldOn, @Nullable Form form, List<Presence> attendance,
        List<Presence> waiting) {
    static final Meeting NONE = new Meeting(null, null, List.of(), List.of());

    static Meeting of(Proceedings proceedings) {
        return new Meeting(proceedings.occurredOn(), proceedings.form(), proceedings.attendance(), List.of());
    }

    Meeting waitingNoLonger(Side side) {
        return new Meeting(heldOn, form, attendance,
                waiting.stream().filter(line -> line.side() != side).toList());
    }

    Meeting waitingFor(List<Presence> sheet) {
        Set<Side> replaced = sheet.stream().map(Presence::side).collect(Collectors.toSet());
        return new Meeting(heldOn, form, attendance, Stream
                .concat(waiting.stream().filter(line -> !replaced.contains(line.side())), sheet.stream()).toList());
    }
}
