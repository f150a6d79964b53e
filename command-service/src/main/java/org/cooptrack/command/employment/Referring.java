package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.*;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cooptrack.command.employment.EmploymentCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.employment.*;

/** To what a jobseeker is referred; and which placements that leaves without a referral, or gives the one they lacked. */
record Referring(Registered person) {
    List<EmploymentEvent> refer(ReferJobseeker wish, Facts facts) {
        var referral = possible(new Referral(wish.referral(), wish.destination(), wish.organisation(),
                wish.occurredOn()), facts);
        var known = person.referrals().get(wish.referral());
        if (known != null && known.says().equals(referral)) return List.of();
        if (known != null) throw REFERRAL_DIFFERS.at("/referral");
        return and(new JobseekerReferred(wish.jobseeker(), person.setting(), wish.referral(), wish.destination(),
                wish.organisation(), wish.occurredOn()), person.referred(referral, person.id()));
    }

    List<EmploymentEvent> correct(CorrectReferral wish, Facts facts) {
        var known = known(wish.referral());
        var after = possible(new Referral(wish.referral(), wish.destination(), wish.organisation(),
                wish.occurredOn()), facts);
        if (known.says().equals(after)) return List.of();
        return and(new ReferralCorrected(wish.jobseeker(), known.id(), known.says(), after, wish.reason()),
                person.referred(after, known.id()));
    }

    List<EmploymentEvent> retract(RetractReferral wish) {
        var known = known(wish.referral());
        return and(new ReferralRetracted(wish.jobseeker(), known.id(), known.says(), wish.reason()),
                person.notReferred(wish.referral()));
    }

    /** Whether the referral of a placement was made by the day on which it began. */
    boolean isReferred(Placement placement) {
        var referral = person.referrals().get(placement.referral());
        return referral != null
                && !placement.situation().occurredOn().isBefore(referral.says().occurredOn().earliest());
    }

    /** A placement that is put right is held against the rules itself; what had been questioned of it is cleared apart. */
    Stream<EmploymentEvent> cleared(UUID jobseeker, Placed placed, Placement corrected) {
        var questioned = placed.unreferred().questioned();
        if (questioned == null || !isReferred(corrected)) return Stream.empty();
        return Stream.of(new PlacementCleared(jobseeker, questioned, corrected.placement(),
                PLACED_WITHOUT_REFERRAL.code()));
    }

    private List<EmploymentEvent> and(EmploymentEvent told, Registered after) {
        var then = new Referring(after);
        var lost = placements().filter(placed -> isReferred(placed.says()) && !then.isReferred(placed.says()))
                .map(placed -> new PlacementQuestioned(told.jobseeker(), placed.id(), placed.says().placement(),
                        PLACED_WITHOUT_REFERRAL.code()));
        var found = placements().filter(placed -> then.isReferred(placed.says()))
                .flatMap(placed -> placed.unreferred().all().map(fact -> new PlacementCleared(told.jobseeker(), fact,
                        placed.says().placement(), PLACED_WITHOUT_REFERRAL.code())));
        return Stream.<Stream<? extends EmploymentEvent>>of(Stream.of(told), lost, found)
                .<EmploymentEvent>flatMap(Function.identity()).toList();
    }

    private Stream<Placed> placements() {
        return person.placements().values().stream().sorted(Comparator.comparing(placed -> placed.says().placement()));
    }

    private Referral possible(Referral referral, Facts facts) {
        Counselling.open(person, referral.occurredOn(), facts);
        Counselling.known(referral.organisation(), "/organisation", facts);
        return referral;
    }

    private Said<Referral> known(UUID referral) {
        var known = person.referrals().get(referral);
        if (known == null) throw REFERRAL_UNKNOWN.at("/referral");
        return known;
    }
}
