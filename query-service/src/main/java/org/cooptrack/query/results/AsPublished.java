package org.cooptrack.query.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.value.Period;
import org.cooptrack.query.results.ObservationView.Standing;

/** What was published of an indicator, put into its plan. What names no days belongs to no period and is not shown. */
final class AsPublished {
    private AsPublished() {}

    /** Published indicators do not say how they are counted: what was said of that here stands. */
    static Planned indicator(Planned known, PublishedIndicator says) {
        return known.defined(says.says().counted(known.says().countingRule())).from(says.baselines().stream()
                .map(one -> new BaselineView(one.asOf(), one.reading(), true)).toList(), true);
    }

    static Planned period(Planned known, UUID id, PublishedPeriod says, String event) {
        if (says.from() == null || says.to() == null) return known;
        var period = new Period(says.from(), says.to());
        List<TargetView> targets = says.targets().stream().filter(reading -> reading.value() != null)
                .map(reading -> target(known, id, period, reading, event)).toList();
        List<ObservationView> actuals = says.actuals().stream().filter(reading -> reading.value() != null)
                .map(reading -> new ObservationView(id, period, reading, Standing.PUBLISHED, event, List.of(),
                        List.of()))
                .toList();
        return known.targets(one -> one.id().equals(id), targets)
                .observations(one -> one.id().equals(id), actuals);
    }

    /** One published otherwise goes on from what it was. */
    private static TargetView target(Planned known, UUID id, Period period, Reading reading, String event) {
        return known.targets().stream().filter(one -> one.is(id, reading) && one.period().equals(period)).findFirst()
                .map(before -> before.reading().equals(reading) ? before : before.revised(reading, null, event))
                .orElseGet(() -> new TargetView(id, period, reading, true, event, List.of()));
    }
}
