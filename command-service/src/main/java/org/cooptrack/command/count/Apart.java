package org.cooptrack.command.count;

import java.util.List;
import org.cooptrack.events.count.Counting;
import org.cooptrack.events.count.Portion;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Disability;
import org.cooptrack.events.value.MigrationStatus;
import org.cooptrack.events.value.Settlement;
import org.cooptrack.events.value.Sex;
import org.cooptrack.events.value.StatusInEmployment;

/**
 * Whether two counts of one measure, project, place and time may count the same persons: not where each part of the one is told
 * apart from each of the other by something that is known of both, such as women from men.
 */
record Apart(Counting one, Counting other) {
    private static final String UNKNOWN = "UNKNOWN";

    boolean overlap() {
        return one.portions().stream().map(Portion::attributes).anyMatch(mine -> other.portions().stream()
                .map(Portion::attributes).anyMatch(theirs -> !areToldApart(mine, theirs)));
    }

    private static boolean areToldApart(Attributes mine, Attributes theirs) {
        return differ(mine.sex(), theirs.sex(), Sex.NOT_STATED)
                || differ(mine.ageBand(), theirs.ageBand(), AgeBand.UNKNOWN)
                || differ(mine.disability(), theirs.disability(), Disability.UNKNOWN)
                || differ(mine.migrationStatus(), theirs.migrationStatus(), MigrationStatus.UNKNOWN)
                || differ(mine.statusInEmployment(), theirs.statusInEmployment(), StatusInEmployment.UNKNOWN)
                || differ(mine.settlement(), theirs.settlement(), Settlement.UNKNOWN)
                || differ(mine.country(), theirs.country(), UNKNOWN)
                || isElsewhere(mine.occupation(), theirs.occupation())
                || isElsewhere(mine.administrativeArea(), theirs.administrativeArea());
    }

    private static <T> boolean differ(T mine, T theirs, T unknown) {
        return !mine.equals(unknown) && !theirs.equals(unknown) && !mine.equals(theirs);
    }

    /** Of codes that stand in a hierarchy the longer may lie within the shorter. */
    private static boolean isElsewhere(String mine, String theirs) {
        return !List.of(mine, theirs).contains(UNKNOWN) && !mine.startsWith(theirs) && !theirs.startsWith(mine);
    }
}
