package org.cooptrack.command.hiv;

import static org.cooptrack.command.hiv.HivRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.hiv.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** The policy of a workplace: none without the signatures of both sides. */
record Adoption(Running programme) {
    List<HivEvent> adopt(AdoptPolicy wish, Facts facts) {
        var policy = asked(wish.occurredOn(), wish.signatures(), wish.evidence(), facts);
        var known = programme.policy();
        if (known != null && known.says().equals(policy)) return List.of();
        if (known != null) throw POLICY_DIFFERS.at("/programme", known.says().adoptedOn());
        return List.of(new PolicyAdopted(wish.programme(), policy));
    }

    List<HivEvent> correct(CorrectPolicy wish, Facts facts) {
        var known = known();
        var after = asked(wish.occurredOn(), wish.signatures(), wish.evidence(), facts);
        if (after.equals(known.says())) return List.of();
        return List.of(new PolicyCorrected(wish.programme(), known.id(), known.says(), after, wish.reason()));
    }

    List<HivEvent> retract(RetractPolicy wish) {
        return List.of(new PolicyRetracted(wish.programme(), known().id(), known().says(), wish.reason()));
    }

    private Policy asked(LocalDate day, List<Signature> signatures, @Nullable Evidence evidence, Facts facts) {
        programme.past(FieldDate.on(day), facts);
        Everywhere.possible(evidence, day, "/evidence", facts);
        signedByBoth(signatures);
        for (var signature : signatures)
            possible(signature, day, facts);
        if (!programme.says().wasInForce(FieldDate.on(day))) throw POLICY_OUTSIDE_PROGRAMME.at("/occurredOn", day);
        return new Policy(programme.says().programme(), programme.site(), day, signatures, evidence);
    }

    private static void signedByBoth(List<Signature> signatures) {
        var sides = signatures.stream().map(Signature::side).collect(Collectors.toSet());
        if (!sides.equals(Set.of(Side.values()))) throw POLICY_WITHOUT_BOTH_SIDES.at("/signatures");
        var seen = new HashSet<List<Object>>();
        for (var signature : signatures)
            if (!seen.add(List.of(signature.side(), Objects.requireNonNullElse(signature.organisation(), ""))))
                throw SIGNATURE_TWICE.at("/signatures", signature.side());
    }

    private static void possible(Signature signature, LocalDate day, Facts facts) {
        var organisation = signature.organisation();
        if (organisation != null && !facts.exists(StreamId.of("organisation", organisation)))
            throw SIGNATORY_UNKNOWN.at("/signatures", organisation);
        if (day.isBefore(signature.signedOn())) throw ADOPTED_BEFORE_SIGNED.at("/occurredOn", signature.signedOn());
    }

    private Said<Policy> known() {
        if (programme.policy() == null) throw POLICY_MISSING.at("/programme");
        return programme.policy();
    }
}
