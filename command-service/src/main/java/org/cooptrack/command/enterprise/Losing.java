package org.cooptrack.command.enterprise;

import static org.cooptrack.command.enterprise.EnterpriseRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.enterprise.*;

/** Which jobs an enterprise lost. That happened, with a baseline or without. */
record Losing(Supported enterprise, Facts facts) {
    List<EnterpriseEvent> report(ReportLosses wish) {
        var losses = possible(new Losses(wish.loss(), enterprise.matter(), wish.occurredOn(), wish.headcount(),
                wish.fullTimeEquivalents(), wish.evidence()));
        var known = enterprise.losses().get(wish.loss());
        if (known != null && known.says().equals(losses)) return List.of();
        if (known != null) throw LOSS_DIFFERS.at("/loss");
        return List.of(new LossesReported(wish.enterprise(), losses, issues(losses)));
    }

    List<EnterpriseEvent> correct(CorrectLosses wish) {
        var known = known(wish.loss());
        var after = possible(new Losses(wish.loss(), known.says().matter(), wish.occurredOn(), wish.headcount(),
                wish.fullTimeEquivalents(), wish.evidence()));
        if (after.equals(known.says())) return List.of();
        return List.of(new LossesCorrected(wish.enterprise(), known.id(), known.says(), after, wish.reason(),
                issues(after)));
    }

    List<EnterpriseEvent> retract(RetractLosses wish) {
        var known = known(wish.loss());
        return List.of(new LossesRetracted(wish.enterprise(), known.id(), known.says(), wish.reason()));
    }

    private Losses possible(Losses losses) {
        enterprise.past(losses.occurredOn(), "/occurredOn", facts);
        Counting.somebody(losses.headcount(), losses.fullTimeEquivalents());
        Everywhere.possible(losses.evidence(), losses.occurredOn().latest(), "/evidence", facts);
        return losses;
    }

    private List<Breach> issues(Losses losses) {
        return enterprise.hadBaselineOn(losses.occurredOn())
                ? List.of()
                : enterprise.issues(LOSS_WITHOUT_BASELINE, "/occurredOn", facts);
    }

    private Said<Losses> known(UUID loss) {
        var known = enterprise.losses().get(loss);
        if (known == null) throw LOSS_UNKNOWN.at("/loss", loss);
        return known;
    }
}
