package org.cooptrack.command.release;

import org.cooptrack.events.EventId;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.Confided;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A release that stands, what became of it, and the latest event that says each. */
record Freed(EventId id, Release says, Course course, PMap<Integer, EventId> checks, @Nullable Again again) {
    /** A re-exploitation, the event that says it, and what it set aside. */
    record Again(EventId id, @Nullable Stands<Reintegration> reintegration, @Nullable Stands<Closure> closure) {}

    static Freed by(Release release, EventId id) {
        return new Freed(id, release, Course.BEGUN, HashTreePMap.empty(), null);
    }

    @Nullable
    FollowUp found(int month) {
        return course.followUps().stream().filter(one -> one.month() == month).findFirst().orElse(null);
    }

    Freed saying(Release corrected, EventId by) { return new Freed(by, corrected, course, checks, again); }

    Freed verified(Verification how) { return new Freed(id, says, course.verified(how), checks, again); }

    Freed with(FollowUp found, EventId by) {
        return new Freed(id, says, course.with(found), checks.plus(found.month(), by), again);
    }

    Freed without(int month) { return new Freed(id, says, course.without(month), checks.minus(month), again); }

    Freed again(Confided when, EventId by) {
        return again == null
                ? this
                : reExploited(when, new Again(by, again.reintegration(), again.closure()));
    }

    Freed reExploited(@Nullable Confided when, @Nullable Again by) {
        return new Freed(id, says, course.reExploited(when), checks, by);
    }
}
