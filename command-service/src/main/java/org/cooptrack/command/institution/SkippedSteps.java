package org.cooptrack.command.institution;

import static org.cooptrack.command.institution.InstitutionRule.STAGE_SKIPPED;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Event;
import org.cooptrack.events.institution.InstitutionEvent;
import org.cooptrack.events.institution.Step;
import org.cooptrack.events.institution.StepCorrected;
import org.cooptrack.events.institution.StepTaken;
import org.jspecify.annotations.Nullable;

/** A stage that was skipped is told later, as reached before. */
final class SkippedSteps implements Lacking {
    @Override
    public Set<? extends Rule> rules() { return Set.of(STAGE_SKIPPED); }

    @Override
    public Set<Class<?>> answers() { return Set.of(StepTaken.class, StepCorrected.class); }

    @Override
    public boolean lacks(Event fact, String rule, List<Happened> told) {
        var says = says(fact);
        var institution = Lacking.state(InstitutionState.START, InstitutionEvent.class, told, Institution::evolve);
        return says == null || new Passage(institution.proposed()).lacks(says.stage(), says.occurredOn());
    }

    private static @Nullable Step says(Event fact) {
        return switch (fact) {
            case StepTaken taken -> taken.step();
            case StepCorrected corrected -> corrected.after();
            default -> null;
        };
    }
}
