package org.cooptrack.command.enterprise;

import static org.cooptrack.command.enterprise.EnterpriseRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.enterprise.*;
import org.cooptrack.events.value.FieldDate;

/** How many work in an enterprise later. One taken where no baseline stood is noted, not refused. */
record Headcounts(Supported enterprise, Facts facts) {
    List<EnterpriseEvent> take(TakeHeadcount wish) {
        var counted = new Baselines(enterprise, facts).counted(wish.countedOn(), wish.headcount(),
                wish.fullTimeEquivalents(), wish.evidence());
        var known = enterprise.headcounts().get(wish.countedOn());
        if (known != null && known.says().equals(counted)) return List.of();
        if (known != null) throw HEADCOUNT_DIFFERS.at("/countedOn", wish.countedOn());
        return List.of(new HeadcountTaken(wish.enterprise(), counted, issues(wish.countedOn())));
    }

    List<EnterpriseEvent> correct(CorrectHeadcount wish) {
        var known = known(wish.countedOn());
        var after = new Baselines(enterprise, facts).counted(wish.countedOn(), wish.headcount(),
                wish.fullTimeEquivalents(), wish.evidence());
        if (after.equals(known.says())) return List.of();
        return List.of(new HeadcountCorrected(wish.enterprise(), known.id(), known.says(), after, wish.reason()));
    }

    List<EnterpriseEvent> retract(RetractHeadcount wish) {
        var known = known(wish.countedOn());
        return List.of(new HeadcountRetracted(wish.enterprise(), known.id(), known.says(), wish.reason()));
    }

    private List<Breach> issues(LocalDate day) {
        return enterprise.hadBaselineOn(FieldDate.on(day))
                ? List.of()
                : enterprise.issues(HEADCOUNT_WITHOUT_BASELINE, "/countedOn", facts);
    }

    private Said<Workforce> known(LocalDate day) {
        var known = enterprise.headcounts().get(day);
        if (known == null) throw HEADCOUNT_UNKNOWN.at("/countedOn", day);
        return known;
    }
}
