package org.cooptrack.query.employment;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.employment.Job;
import org.cooptrack.events.employment.Placement;
import org.cooptrack.events.employment.Retention;
import org.cooptrack.events.employment.RetentionOutcome;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.FieldDate;

/** One placement: the job, since when, at which age, whether of disadvantaged youth, and what was found 3, 6 and 12 months later. */
public record PlacementView(UUID referral, Job job, FieldDate startedOn, AgeBand ageBand, boolean disadvantagedYouth,
        SortedMap<Integer, Found> retention) {

    /** What was found, and when. */
    public record Found(FieldDate occurredOn, RetentionOutcome outcome) {}

    static PlacementView of(Placement says) { return of(says, new TreeMap<>()); }

    private static PlacementView of(Placement says, SortedMap<Integer, Found> retention) {
        var situation = says.situation();
        return new PlacementView(says.referral(), says.job(), situation.occurredOn(),
                situation.attributes().ageBand(), situation.ofDisadvantagedYouth(), retention);
    }

    PlacementView saying(Placement corrected) { return of(corrected, retention); }

    PlacementView with(Retention found) {
        var more = new TreeMap<>(retention);
        more.put(found.month(), new Found(found.occurredOn(), found.outcome()));
        return new PlacementView(referral, job, startedOn, ageBand, disadvantagedYouth, more);
    }

    PlacementView without(int month) {
        var fewer = new TreeMap<>(retention);
        fewer.remove(month);
        return new PlacementView(referral, job, startedOn, ageBand, disadvantagedYouth, fewer);
    }
}
