package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.PLACED_WITHOUT_REFERRAL;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.jspecify.annotations.Nullable;

/** Which events of a placement are without a referral: the one that was questioned later, and the latest, if it was recorded so. */
record Unreferred(@Nullable EventId questioned, @Nullable EventId recorded) {
    static final Unreferred NOTHING = new Unreferred(null, null);

    Unreferred questioned(EventId fact) { return new Unreferred(fact, recorded); }

    /** Issues with which earlier versions opened were closed by the latest. */
    Unreferred recorded(EventId latest, List<Breach> breaches) {
        boolean broken = breaches.stream().anyMatch(breach -> breach.rule().equals(PLACED_WITHOUT_REFERRAL.code()));
        return new Unreferred(questioned, broken ? latest : null);
    }

    Unreferred cleared(EventId fact) {
        return new Unreferred(fact.equals(questioned) ? null : questioned, fact.equals(recorded) ? null : recorded);
    }

    Stream<EventId> all() {
        return Stream.of(questioned, recorded).filter(Objects::nonNull).map(Objects::requireNonNull).distinct();
    }
}
