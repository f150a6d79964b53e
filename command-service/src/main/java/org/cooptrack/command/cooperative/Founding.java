package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.codes.CooperativeFounders;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.LocalizedText;

/** Who founded a cooperative, in numbers. Fewer than local law asks for are a quality issue. */
record Founding(Initiated cooperative) {
    List<CooperativeEvent> record(RecordFounders wish, Facts facts) {
        var says = possible(new Founders(cooperative.undertaking(), wish.persons(), wish.basis(), wish.method(),
                wish.occurredOn(), wish.evidence()), facts);
        var known = cooperative.formation().founders();
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw FOUNDERS_DIFFER.at("/persons");
        return List.of(new FoundersRecorded(wish.cooperative(), says, issuesOf(says, facts)));
    }

    List<CooperativeEvent> correct(CorrectFounders wish, Facts facts) {
        var known = known();
        var after = possible(new Founders(cooperative.undertaking(), wish.persons(), wish.basis(), wish.method(),
                wish.occurredOn(), wish.evidence()), facts);
        if (known.says().equals(after)) return List.of();
        return List.of(new FoundersCorrected(wish.cooperative(), known.id(), known.says(), after, wish.reason(),
                issuesOf(after, facts)));
    }

    List<CooperativeEvent> retract(RetractFounders wish) {
        var known = known();
        var registration = cooperative.formation().registration();
        if (registration != null) throw REGISTRATION_STANDS.at("/cooperative", registration.says().registeredOn());
        return List.of(new FoundersRetracted(wish.cooperative(), known.id(), known.says(), wish.reason()));
    }

    private Said<Founders> known() {
        var known = cooperative.formation().founders();
        if (known == null) throw FOUNDERS_UNKNOWN.at("/cooperative");
        return known;
    }

    private Founders possible(Founders says, Facts facts) {
        cooperative.past(says.occurredOn(), "/occurredOn", facts);
        Everywhere.possible(says.evidence(), says.occurredOn().latest(), "/evidence", facts);
        if (says.persons().belowZero()) throw COUNT_NEGATIVE.at("/persons");
        if (says.persons().total() == 0) throw FOUNDERS_MISSING.at("/persons");
        if (says.basis() == CountBasis.ESTIMATED
                && (says.method() == null || LocalizedText.saysNothing(says.method())))
            throw METHOD_MISSING.at("/method");
        return says;
    }

    private List<Breach> issuesOf(Founders says, Facts facts) {
        var issues = new ArrayList<Breach>();
        if (cooperative.unbegunOn(says.occurredOn(), facts))
            issues.addAll(cooperative.issues(List.of(PROJECT_NOT_BEGUN), "/occurredOn", facts));
        if (says.persons().total() < minimum(says))
            issues.addAll(cooperative.issues(List.of(FOUNDERS_BELOW_MINIMUM), "/persons", facts));
        return issues;
    }

    /** What the law of the country asks for; who initiated it may know of more, or know of it where it is not known here. */
    private int minimum(Founders says) {
        var told = cooperative.terms().minimumFounders();
        var country = cooperative.undertaking().setting().place().country();
        int byLaw = CooperativeFounders.minimum(country, says.occurredOn().latest()).orElse(1);
        return told == null ? byLaw : Math.max(byLaw, told);
    }
}
