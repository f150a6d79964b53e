package org.cooptrack.command.enterprise;

import static org.cooptrack.command.enterprise.EnterpriseRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.enterprise.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;
import org.jspecify.annotations.Nullable;

/** How many worked in an enterprise before its jobs are counted. Without it no job is claimed. */
record Baselines(Supported enterprise, Facts facts) {
    List<EnterpriseEvent> establish(EstablishBaseline wish) {
        var counted = counted(wish.countedOn(), wish.headcount(), wish.fullTimeEquivalents(), wish.evidence());
        fits(enterprise.matter().stage(), counted, "/headcount");
        var known = enterprise.baseline();
        if (known != null && known.says().equals(counted)) return List.of();
        if (known != null) throw BASELINE_DIFFERS.at("/countedOn", known.says().countedOn());
        return List.of(new BaselineEstablished(wish.enterprise(), counted));
    }

    List<EnterpriseEvent> correct(CorrectBaseline wish) {
        var known = known();
        var after = counted(wish.countedOn(), wish.headcount(), wish.fullTimeEquivalents(), wish.evidence());
        fits(enterprise.matter().stage(), after, "/headcount");
        if (after.equals(known.says())) return List.of();
        for (var claim : enterprise.claims().values())
            if (claim.says().occurredOn().isBefore(after.countedOn()))
                throw CLAIM_BEFORE_BASELINE.at("/countedOn", claim.says().occurredOn(), after.countedOn());
        return List.of(new BaselineCorrected(wish.enterprise(), known.id(), known.says(), after, wish.reason()));
    }

    List<EnterpriseEvent> retract(RetractBaseline wish) {
        var known = known();
        if (!enterprise.claims().isEmpty()) throw CLAIMS_STAND.at("/enterprise");
        return List.of(new BaselineRetracted(wish.enterprise(), known.id(), known.says(), wish.reason()));
    }

    /** A start-up begins with nobody: that it does is said, and not left out. */
    static void fits(Stage stage, Workforce baseline, String field) {
        if (stage == Stage.START_UP && baseline.headcount().persons() > 0) throw START_UP_WITH_WORKERS.at(field);
    }

    Workforce counted(LocalDate day, Headcount headcount, @Nullable Decimal equivalents,
            @Nullable Evidence evidence) {
        enterprise.past(FieldDate.on(day), "/countedOn", facts);
        Counting.possible(headcount, equivalents);
        Everywhere.possible(evidence, day, "/evidence", facts);
        return new Workforce(day, headcount, equivalents, evidence);
    }

    private Said<Workforce> known() {
        if (enterprise.baseline() == null) throw BASELINE_MISSING.at("/enterprise");
        return enterprise.baseline();
    }
}
