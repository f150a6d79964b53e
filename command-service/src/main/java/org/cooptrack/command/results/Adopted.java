package org.cooptrack.command.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.published.Baseline;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.results.*;
import org.cooptrack.events.value.Period;

/** What published results mean for those recorded here: indicators with baselines, targets and facts. Published actuals need nobody's approval. */
final class Adopted {
    private Adopted() {}

    static Framework after(Framework framework, ResultsAdoption event, EventId id) {
        return switch (event) {
            case ResultAdopted e -> framework.with(e.id(), e.published().says());
            case ResultAdoptionAmended e -> framework.with(e.id(), e.after().says());
            case IndicatorAdopted e -> indicator(framework, e.result(), e.id(), e.published());
            case IndicatorAdoptionAmended e ->
                indicator(framework, framework.indicator(e.id()).result(), e.id(), e.after());
            case PeriodAdopted e -> period(framework, e.indicator(), e.id(), e.published(), id);
            case PeriodAdoptionAmended e -> {
                var known = framework.targets().get(e.id());
                yield known == null ? framework : period(framework, known.indicator(), e.id(), e.after(), id);
            }
            case RemovalProposed _,RemovalProposalWithdrawn _ -> framework;
        };
    }

    private static Framework indicator(Framework framework, UUID result, UUID id, PublishedIndicator published) {
        boolean based = published.baselines().stream().map(Baseline::reading).anyMatch(r -> r.value() != null);
        var known = framework.indicators().get(id);
        return framework.with(known == null
                ? Measured.of(id, result, published.says()).published(published.says(), based)
                : known.published(published.says(), based));
    }

    private static Framework period(Framework framework, UUID indicator, UUID id, PublishedPeriod says, EventId by) {
        var counted = framework.change(indicator, known -> known.published(id, !says.actuals().isEmpty()));
        if (says.from() == null || says.to() == null) return counted;
        var reading = says.targets().stream().filter(target -> target.cell().isEmpty()).findFirst()
                .orElse(new Reading(null, List.of(), List.of(), null, List.of()));
        return counted.with(id, new Target(by, indicator, new Period(says.from(), says.to()), reading));
    }
}
