package org.cooptrack.command.hiv;

import static org.cooptrack.command.hiv.HivRule.OUTSIDE_PROGRAMME;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Event;
import org.cooptrack.events.hiv.EndCorrected;
import org.cooptrack.events.hiv.EndRetracted;
import org.cooptrack.events.hiv.HivEvent;
import org.cooptrack.events.hiv.PeerEducatorsCorrected;
import org.cooptrack.events.hiv.PeerEducatorsTrained;
import org.cooptrack.events.hiv.ReferralsCorrected;
import org.cooptrack.events.hiv.ReferralsMade;
import org.cooptrack.events.hiv.SessionCorrected;
import org.cooptrack.events.hiv.SessionHeld;
import org.cooptrack.events.hiv.StartCorrected;
import org.cooptrack.events.hiv.Tally;
import org.jspecify.annotations.Nullable;

/** That a programme was in force on the day, because it began before or went on for longer, is told later. */
final class LateProgramme implements Lacking {
    @Override
    public Set<? extends Rule> rules() { return Set.of(OUTSIDE_PROGRAMME); }

    @Override
    public Set<Class<?>> answers() { return Set.of(StartCorrected.class, EndCorrected.class, EndRetracted.class); }

    @Override
    public boolean lacks(Event fact, String rule, List<Happened> told) {
        var says = says(fact);
        return says == null || !Lacking.state(HivState.START, HivEvent.class, told, Hiv::evolve).running()
                .outside(says.occurredOn()).isEmpty();
    }

    private static @Nullable Tally says(Event fact) {
        return switch (fact) {
            case SessionHeld held -> held.session();
            case SessionCorrected corrected -> corrected.after();
            case PeerEducatorsTrained trained -> trained.trained();
            case PeerEducatorsCorrected corrected -> corrected.after();
            case ReferralsMade made -> made.referrals();
            case ReferralsCorrected corrected -> corrected.after();
            default -> null;
        };
    }
}
