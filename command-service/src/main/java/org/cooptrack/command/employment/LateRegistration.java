package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.PLACED_BEFORE_REGISTRATION;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Event;
import org.cooptrack.events.employment.EmploymentEvent;
import org.cooptrack.events.employment.JobseekerPlaced;
import org.cooptrack.events.employment.PlacementCorrected;
import org.cooptrack.events.employment.RegistrationCorrected;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** That a person placed had been registered before is told later. */
final class LateRegistration implements Lacking {
    @Override
    public Set<? extends Rule> rules() { return Set.of(PLACED_BEFORE_REGISTRATION); }

    @Override
    public Set<Class<?>> answers() { return Set.of(RegistrationCorrected.class); }

    @Override
    public boolean lacks(Event fact, String rule, List<Happened> told) {
        var day = day(fact);
        return day == null || day.isBefore(Lacking.state(EmploymentState.START, EmploymentEvent.class, told,
                Employment::evolve).registered().situation().occurredOn().earliest());
    }

    private static @Nullable FieldDate day(Event fact) {
        return switch (fact) {
            case JobseekerPlaced placed -> placed.placement().situation().occurredOn();
            case PlacementCorrected corrected -> corrected.after().situation().occurredOn();
            default -> null;
        };
    }
}
