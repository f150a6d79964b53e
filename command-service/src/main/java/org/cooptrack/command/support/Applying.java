package org.cooptrack.command.support;

import static org.cooptrack.command.support.SupportRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.support.SupportCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.support.*;
import org.jspecify.annotations.Nullable;

/** What the organisation put into practice. Told before the support is known to have been provided, it waits. */
record Applying(Requested support) {
    List<SupportEvent> apply(ApplySupport wish, Facts facts) {
        support.possible(wish.occurredOn(), wish.evidence(), facts);
        var application = new Application(wish.occurredOn(), wish.evidence());
        var known = support.provision();
        if (known != null) return apply(wish, application, known, facts);
        var early = support.waiting();
        return early != null && early.says().equals(application)
                ? List.of()
                : List.of(new ApplicationReceivedEarly(wish.support(), application));
    }

    private List<SupportEvent> apply(ApplySupport wish, Application application, Said<Provision> known, Facts facts) {
        var applied = known.says().applied();
        if (application.equals(applied)) return List.of();
        if (applied != null) throw ALREADY_APPLIED.at("/occurredOn", applied.occurredOn());
        var after = with(known.says(), application);
        return List.of(new SupportApplied(wish.support(), known.id(), after, issues(after, facts)));
    }

    List<SupportEvent> correct(CorrectApplication wish, Facts facts) {
        support.possible(wish.occurredOn(), wish.evidence(), facts);
        var known = applied();
        var after = with(known.says(), new Application(wish.occurredOn(), wish.evidence()));
        if (after.equals(known.says())) return List.of();
        return List.of(new ApplicationCorrected(wish.support(), known.id(), known.says(), after, wish.reason(),
                issues(after, facts)));
    }

    List<SupportEvent> retract(RetractApplication wish) {
        var early = support.waiting();
        if (early != null)
            return List.of(new EarlyApplicationRetracted(wish.support(), early.id(), early.says(), wish.reason()));
        var known = applied();
        return List.of(new ApplicationRetracted(wish.support(), known.id(), known.says(), with(known.says(), null),
                wish.reason()));
    }

    /** Whether it was applied before it was provided. */
    static boolean early(Provision says) {
        var applied = says.applied();
        return applied != null && applied.occurredOn().isBefore(says.occurredOn().earliest());
    }

    private Said<Provision> applied() {
        var known = support.provision();
        if (known == null || known.says().applied() == null) throw NOT_APPLIED.at("/support");
        return known;
    }

    private List<Breach> issues(Provision says, Facts facts) {
        return support.issues(early(says) ? List.of(APPLIED_BEFORE_PROVIDED) : List.of(), "/occurredOn", facts);
    }

    private static Provision with(Provision says, @Nullable Application application) {
        return new Provision(says.recipient(), says.controlledBy(), says.topic(), says.occurredOn(), says.evidence(),
                application);
    }
}
