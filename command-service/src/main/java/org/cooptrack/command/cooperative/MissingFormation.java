package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.REGISTERED_WITHOUT_BY_LAWS;
import static org.cooptrack.command.cooperative.CooperativeRule.REGISTERED_WITHOUT_FOUNDERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Event;
import org.cooptrack.events.cooperative.ByLawsAdopted;
import org.cooptrack.events.cooperative.ByLawsCorrected;
import org.cooptrack.events.cooperative.CooperativeEvent;
import org.cooptrack.events.cooperative.CooperativeRegistered;
import org.cooptrack.events.cooperative.FoundersCorrected;
import org.cooptrack.events.cooperative.FoundersRecorded;
import org.cooptrack.events.cooperative.RegistrationCorrected;
import org.jspecify.annotations.Nullable;

/** Founders or by-laws are told later, of a day by which the cooperative was not registered yet. */
final class MissingFormation implements Lacking {
    @Override
    public Set<? extends Rule> rules() { return Set.of(REGISTERED_WITHOUT_FOUNDERS, REGISTERED_WITHOUT_BY_LAWS); }

    @Override
    public Set<Class<?>> answers() {
        return Set.of(FoundersRecorded.class, FoundersCorrected.class, ByLawsAdopted.class, ByLawsCorrected.class);
    }

    @Override
    public boolean lacks(Event fact, String rule, List<Happened> told) {
        var day = registeredOn(fact);
        if (day == null) return true;
        var formation = Lacking.state(CooperativeState.START, CooperativeEvent.class, told, Cooperative::evolve)
                .initiated().formation();
        var founders = formation.founders();
        var byLaws = formation.byLaws();
        return rule.equals(REGISTERED_WITHOUT_FOUNDERS.code())
                ? founders == null || founders.says().occurredOn().isAfter(day)
                : byLaws == null || day.isBefore(byLaws.says().adoptedOn());
    }

    private static @Nullable LocalDate registeredOn(Event fact) {
        return switch (fact) {
            case CooperativeRegistered registered -> registered.registration().registeredOn();
            case RegistrationCorrected corrected -> corrected.after().registeredOn();
            default -> null;
        };
    }
}
