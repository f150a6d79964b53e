package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.CONTROL_WITHOUT_ASSESSMENT;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Event;
import org.cooptrack.events.safety.AssessmentCorrected;
import org.cooptrack.events.safety.ControlCorrected;
import org.cooptrack.events.safety.ControlPutInPlace;
import org.cooptrack.events.safety.RisksAssessed;
import org.cooptrack.events.safety.SafetyEvent;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** The assessment of the risks that a control answers is told later, as made before. */
final class MissingAssessment implements Lacking {
    @Override
    public Set<? extends Rule> rules() { return Set.of(CONTROL_WITHOUT_ASSESSMENT); }

    @Override
    public Set<Class<?>> answers() { return Set.of(RisksAssessed.class, AssessmentCorrected.class); }

    @Override
    public boolean lacks(Event fact, String rule, List<Happened> told) {
        var day = day(fact);
        return day == null || Lacking.state(SafetyState.START, SafetyEvent.class, told, Safety::evolve).registered()
                .isUnassessedOn(day);
    }

    private static @Nullable FieldDate day(Event fact) {
        return switch (fact) {
            case ControlPutInPlace control -> control.control().occurredOn();
            case ControlCorrected corrected -> corrected.after().occurredOn();
            default -> null;
        };
    }
}
