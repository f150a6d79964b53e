package org.cooptrack.events.childlabour;

import java.util.List;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Confided;

/** What was found 3, 6, 12 or 24 months after a withdrawal or a prevention. It counts with the attributes of that day. */
public record FollowUp(int month, Finding finding, Confided when) {
    public static final String MEASURE = "child-labour-follow-ups";
    public static final String CONFIRMED = "out-of-child-labour-at-follow-up";

    List<Entry> entries(Exit exit) {
        var asked = exit.on(MEASURE, when);
        return finding == Finding.OUT_OF_CHILD_LABOUR ? List.of(asked, exit.on(CONFIRMED, when)) : List.of(asked);
    }
}
