package org.cooptrack.command.cooperative;

import org.cooptrack.command.law.Said;
import org.cooptrack.events.cooperative.Leaving;
import org.cooptrack.events.cooperative.Membership;
import org.cooptrack.events.cooperative.Tenure;
import org.jspecify.annotations.Nullable;

/** Somebody who joined, who left if that is known, and how it was before if this person left and joined again. */
record Member(Said<Membership> joining, @Nullable Said<Leaving> leaving, @Nullable Member earlier) {
    Tenure tenure() { return new Tenure(joining.says(), leaving == null ? null : leaving.says()); }

    boolean endedByDissolution() { return leaving != null && leaving.says().byDissolution(); }

    Member joined(Said<Membership> corrected) { return new Member(corrected, leaving, earlier); }

    Member left(@Nullable Said<Leaving> known) { return new Member(joining, known, earlier); }
}
