package org.cooptrack.events.employment;

import java.util.List;
import org.cooptrack.events.Entry;
import org.jspecify.annotations.Nullable;

/** A person registered at an employment service, and why below the minimum age, where that is so. */
public record Registration(Situation situation, @Nullable AgeException exception) {
    public static final String MEASURE = "jobseekers-registered";

    Entry entry() { return situation.entry(MEASURE); }

    List<String> openCase() { return JobseekerRegistered.openCase(situation.service(), situation.person()); }
}
