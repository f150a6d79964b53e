package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** By which rules of its own a cooperative lives. */
record Governing(Initiated cooperative) {
    List<CooperativeEvent> adopt(AdoptByLaws wish, Facts facts) {
        var says = byLaws(wish.occurredOn(), wish.evidence(), facts);
        var known = cooperative.formation().byLaws();
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw BY_LAWS_DIFFER.at("/occurredOn", known.says().adoptedOn());
        return List.of(new ByLawsAdopted(wish.cooperative(), says));
    }

    List<CooperativeEvent> correct(CorrectByLaws wish, Facts facts) {
        var known = cooperative.formation().byLaws();
        if (known == null) throw BY_LAWS_UNKNOWN.at("/cooperative");
        var after = byLaws(wish.occurredOn(), wish.evidence(), facts);
        if (known.says().equals(after)) return List.of();
        return List.of(new ByLawsCorrected(wish.cooperative(), known.id(), known.says(), after, wish.reason()));
    }

    List<CooperativeEvent> retract(RetractByLaws wish) {
        var known = cooperative.formation().byLaws();
        if (known == null) throw BY_LAWS_UNKNOWN.at("/cooperative");
        var registration = cooperative.formation().registration();
        if (registration != null) throw REGISTRATION_STANDS.at("/cooperative", registration.says().registeredOn());
        return List.of(new ByLawsRetracted(wish.cooperative(), known.id(), known.says(), wish.reason()));
    }

    private ByLaws byLaws(LocalDate day, @Nullable Evidence evidence, Facts facts) {
        cooperative.past(day, "/occurredOn", facts);
        Everywhere.possible(evidence, day, "/evidence", facts);
        return new ByLaws(day, evidence);
    }
}
