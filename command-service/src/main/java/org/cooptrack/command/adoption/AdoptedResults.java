package org.cooptrack.command.adoption;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.published.PublishedResult;
import org.cooptrack.events.results.*;

/** The adopted results of a project as last published. */
record AdoptedResults(Shelf<PublishedResult> results, Shelf<PublishedIndicator> indicators,
        Shelf<PublishedPeriod> periods) {
    static final AdoptedResults NONE = new AdoptedResults(Shelf.empty("result"), Shelf.empty("indicator"),
            Shelf.empty("period"));

    static AdoptedResults after(Iterable<Event> history) {
        var state = NONE;
        for (var event : history)
            if (event instanceof ResultsAdoption adoption) state = state.after(adoption);
        return state;
    }

    AdoptedResults after(ResultsAdoption event) {
        return switch (event) {
            case ResultAdopted e -> with(results.with(e.id(), null, e.published()));
            case ResultAdoptionAmended e -> with(results.says(e.id(), e.after()));
            case IndicatorAdopted e -> measured(indicators.with(e.id(), e.result(), e.published()));
            case IndicatorAdoptionAmended e -> measured(indicators.says(e.id(), e.after()));
            case PeriodAdopted e -> timed(periods.with(e.id(), e.indicator(), e.published()));
            case PeriodAdoptionAmended e -> timed(periods.says(e.id(), e.after()));
            case RemovalProposed e -> published(e.id(), false);
            case RemovalProposalWithdrawn e -> published(e.id(), true);
        };
    }

    private AdoptedResults published(UUID id, boolean still) {
        if (results.has(id)) return with(results.published(id, still));
        return indicators.has(id) ? measured(indicators.published(id, still)) : timed(periods.published(id, still));
    }

    private AdoptedResults with(Shelf<PublishedResult> now) { return new AdoptedResults(now, indicators, periods); }

    private AdoptedResults measured(Shelf<PublishedIndicator> now) { return new AdoptedResults(results, now, periods); }

    private AdoptedResults timed(Shelf<PublishedPeriod> now) { return new AdoptedResults(results, indicators, now); }
}
