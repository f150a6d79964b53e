package org.cooptrack.command.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cooptrack.events.evidence.EvidenceChecked;
import org.cooptrack.events.evidence.EvidenceNotReached;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a piece of evidence from its checks: the last of them, the digest that was found first, and the days since the
 * last check on which it could not be reached.
 */
record EvidenceState(@Nullable EvidenceChecked last, @Nullable String digest, SortedSet<LocalDate> notReached) {
    static final EvidenceState START = new EvidenceState(null, null, new TreeSet<>());

    EvidenceState {
        notReached = Collections.unmodifiableSortedSet(new TreeSet<>(notReached));
    }

    EvidenceState after(EvidenceChecked checked) {
        return new EvidenceState(checked, digest == null ? checked.sha256() : digest, new TreeSet<>());
    }

    EvidenceState after(EvidenceNotReached tried) {
        var days = new TreeSet<>(notReached);
        days.add(tried.triedOn());
        return new EvidenceState(last, digest, days);
    }

    /** Whether on that day, or a later one, somebody looked or tried to. */
    boolean lookedAtOn(LocalDate day) {
        return last != null && !last.checkedOn().isBefore(day)
                || !notReached.isEmpty() && !notReached.last().isBefore(day);
    }
}
