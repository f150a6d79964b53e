package org.cooptrack.command.enterprise;

import static org.cooptrack.command.enterprise.EnterpriseRule.HEADCOUNT_WITHOUT_BASELINE;
import static org.cooptrack.command.enterprise.EnterpriseRule.LOSS_WITHOUT_BASELINE;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Event;
import org.cooptrack.events.enterprise.BaselineCorrected;
import org.cooptrack.events.enterprise.BaselineEstablished;
import org.cooptrack.events.enterprise.EnterpriseEvent;
import org.cooptrack.events.enterprise.HeadcountTaken;
import org.cooptrack.events.enterprise.LossesCorrected;
import org.cooptrack.events.enterprise.LossesReported;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** The baseline is told later, as counted before. */
final class MissingBaseline implements Lacking {
    @Override
    public Set<? extends Rule> rules() { return Set.of(HEADCOUNT_WITHOUT_BASELINE, LOSS_WITHOUT_BASELINE); }

    @Override
    public Set<Class<?>> answers() { return Set.of(BaselineEstablished.class, BaselineCorrected.class); }

    @Override
    public boolean lacks(Event fact, String rule, List<Happened> told) {
        var day = day(fact);
        return day == null || !Lacking.state(EnterpriseState.START, EnterpriseEvent.class, told, Enterprise::evolve)
                .supported().hadBaselineOn(day);
    }

    private static @Nullable FieldDate day(Event fact) {
        return switch (fact) {
            case HeadcountTaken taken -> FieldDate.on(taken.workforce().countedOn());
            case LossesReported reported -> reported.losses().occurredOn();
            case LossesCorrected corrected -> corrected.after().occurredOn();
            default -> null;
        };
    }
}
