package org.cooptrack.command.enterprise;

import static org.cooptrack.command.enterprise.EnterpriseRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.EventId;
import org.cooptrack.events.enterprise.*;
import org.jspecify.annotations.Nullable;

/** Jobs that were claimed: the event that first said so and the latest, and on which day they were verified or rejected. */
record Claimed(EventId first, EventId latest, Jobs says, @Nullable Said<LocalDate> verified,
        @Nullable Said<LocalDate> rejected) {
    List<EnterpriseEvent> verify(VerifyClaim wish, Facts facts) {
        if (verified != null && verified.says().equals(wish.occurredOn())) return List.of();
        if (verified != null) throw ALREADY_VERIFIED.at("/occurredOn", verified.says());
        if (rejected != null) throw REJECTION_STANDS.at("/claim", rejected.says());
        decidable(wish.occurredOn(), facts);
        return List.of(new ClaimVerified(wish.enterprise(), latest, says, wish.occurredOn(), wish.evidence()));
    }

    List<EnterpriseEvent> reject(RejectClaim wish, Facts facts) {
        if (rejected != null && rejected.says().equals(wish.occurredOn())) return List.of();
        if (rejected != null) throw ALREADY_REJECTED.at("/occurredOn", rejected.says());
        if (verified != null) throw VERIFICATION_STANDS.at("/claim", verified.says());
        decidable(wish.occurredOn(), facts);
        return List.of(new ClaimRejected(wish.enterprise(), latest, says, wish.occurredOn(), wish.reason()));
    }

    List<EnterpriseEvent> retract(RetractVerification wish) {
        if (verified == null) throw NOT_VERIFIED.at("/claim");
        return List.of(new VerificationRetracted(wish.enterprise(), verified.id(), says, wish.reason()));
    }

    List<EnterpriseEvent> retract(RetractRejection wish) {
        if (rejected == null) throw NOT_REJECTED.at("/claim");
        return List.of(new RejectionRetracted(wish.enterprise(), rejected.id(), says, wish.reason()));
    }

    List<EnterpriseEvent> retract(RetractClaim wish) {
        undecided();
        return List.of(new ClaimRetracted(wish.enterprise(), latest, says, wish.reason()));
    }

    /** @throws Rejected where somebody verified or rejected it */
    void undecided() {
        if (verified != null) throw VERIFICATION_STANDS.at("/claim", verified.says());
        if (rejected != null) throw REJECTION_STANDS.at("/claim", rejected.says());
    }

    /** Nobody decides on what he claimed or put right himself, and not before the jobs began. */
    private void decidable(LocalDate day, Facts facts) {
        if (day.isAfter(Today.at(says.matter().setting().place(), facts.now())))
            throw IN_THE_FUTURE.at("/occurredOn", day);
        if (day.isBefore(says.occurredOn().earliest())) throw DECIDED_BEFORE_JOBS.at("/occurredOn", says.occurredOn());
        if (facts.isOwn(first) || facts.isOwn(latest)) throw DECIDED_BY_CLAIMANT.at("/claim");
    }

    Claimed corrected(Jobs after, EventId by) { return new Claimed(first, by, after, verified, rejected); }

    Claimed verified(@Nullable Said<LocalDate> on) { return new Claimed(first, latest, says, on, rejected); }

    Claimed rejected(@Nullable Said<LocalDate> on) { return new Claimed(first, latest, says, verified, on); }
}
