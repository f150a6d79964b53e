package org.cooptrack.query.iati;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.cooptrack.query.iati.Activities.Judged;
import org.jspecify.annotations.Nullable;

/**
 * What is told to the world and what not, as known at a position: activities by what became of them; what is left out of those
 * that are told, by the reason; how many activities each rule of the standard stands against; and those held back, a page of
 * them, of which {@code next} is the last where there are more.
 */
record Summary(long position, Instant dataUpTo, Map<Verdict, Long> activities, Map<Omission, Long> leftOut,
        SortedMap<String, Long> rules, List<HeldBack> heldBack, @Nullable String next) {
    /**
     * An activity that the standard would refuse: the office that answers for it (none where none does, then its project's managers
     * do), what stands against it, and the event that gave it its identifier: the fact of the quality issue that is raised of it.
     */
    record HeldBack(UUID project, @Nullable String identifier, @Nullable UUID office, @Nullable String fact,
            List<Objection> objections) {}

    static Summary of(long position, Instant dataUpTo, Tallied tally, Listed held) {
        return new Summary(position, dataUpTo, tally.verdicts(), tally.omissions(), tally.rules(), held.all,
                held.more ? held.all.getLast().project().toString() : null);
    }

    /** Those held back, a page of them. */
    static final class Listed {
        private final String after;
        private final int limit;
        private final List<HeldBack> all = new ArrayList<>();
        private boolean more;

        Listed(String after, int limit) {
            this.after = after;
            this.limit = limit;
        }

        void see(Judged one) {
            if (one.verdict() != Verdict.HELD_BACK || one.project().toString().compareTo(after) <= 0) return;
            if (all.size() == limit) more = true;
            else
                all.add(new HeldBack(one.project(), one.identifier(), one.office(),
                        one.named() == null ? null : one.named().toString(), List.copyOf(one.objections())));
        }
    }
}
