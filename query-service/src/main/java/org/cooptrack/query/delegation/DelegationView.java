package org.cooptrack.query.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.delegation.ApprovalDelegated;
import org.cooptrack.events.delegation.DelegationEvent;
import org.cooptrack.events.delegation.DelegationRevoked;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A right to approve that one person gave to another: for which days, by UTC, and for which offices and projects, where it is
 * not for all; why and when it was given, and by whom, when and why it was taken back.
 */
record DelegationView(UUID delegation, Actor delegator, Actor delegate, Period days, List<UUID> offices,
        List<UUID> projects, String reason, Instant givenAt, @Nullable Instant revokedAt, @Nullable Actor revokedBy,
        @Nullable String revocation) {
    static DelegationView of(ApprovalDelegated event, Recorded<DelegationEvent> recorded) {
        return new DelegationView(event.delegation(), event.delegator(), event.delegate(), event.days(),
                event.offices(), event.projects(), event.reason(), recorded.recordedAt(), null, null, null);
    }

    DelegationView revoked(DelegationRevoked event, Recorded<DelegationEvent> recorded) {
        return new DelegationView(delegation, delegator, delegate, days, offices, projects, reason, givenAt,
                recorded.recordedAt(), recorded.metadata().actor(), event.reason());
    }

    /** The days on which it was held at some time, as PostgreSQL writes a range: never before it was given, nor after it was revoked. */
    String heldOn() {
        LocalDate from = later(days.from(), day(givenAt));
        LocalDate to = revokedAt == null || days.to().isBefore(day(revokedAt)) ? days.to() : day(revokedAt);
        return to.isBefore(from) ? "empty" : "[" + from + "," + to + "]";
    }

    private static LocalDate later(LocalDate one, LocalDate other) { return one.isAfter(other) ? one : other; }

    private static LocalDate day(Instant instant) { return LocalDate.ofInstant(instant, ZoneOffset.UTC); }
}
