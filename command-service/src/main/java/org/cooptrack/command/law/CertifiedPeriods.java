package org.cooptrack.command.law;

import java.util.UUID;
import org.cooptrack.events.results.PeriodApproved;
import org.cooptrack.events.results.PeriodCertified;
import org.cooptrack.events.results.PeriodEvent;
import org.cooptrack.events.results.PeriodOpened;
import org.cooptrack.events.results.PeriodReopened;
import org.cooptrack.events.results.PeriodReturned;
import org.cooptrack.events.results.PeriodSubmitted;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Period;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The reporting periods of a project, and which of them are certified now. */
public record CertifiedPeriods(PMap<UUID, Period> known, PMap<UUID, Period> certified) {
    public static final CertifiedPeriods NONE = new CertifiedPeriods(HashTreePMap.empty(), HashTreePMap.empty());

    CertifiedPeriods after(PeriodEvent event) {
        return switch (event) {
            case PeriodOpened opened -> new CertifiedPeriods(known.plus(opened.id(), opened.period()), certified);
            case PeriodCertified now -> certify(now.id());
            case PeriodReopened again -> new CertifiedPeriods(known, certified.minus(again.id()));
            case PeriodSubmitted _,PeriodReturned _,PeriodApproved _ -> this;
        };
    }

    /** Whether a day on which it may have happened lies in a certified period. */
    public boolean reach(FieldDate day) {
        return certified.values().stream().anyMatch(
                period -> !day.latest().isBefore(period.from()) && !day.earliest().isAfter(period.to()));
    }

    private CertifiedPeriods certify(UUID id) {
        Period period = known.get(id);
        return period == null ? this : new CertifiedPeriods(known, certified.plus(id, period));
    }
}
