package org.cooptrack.command.law;

import org.cooptrack.events.Event;
import org.cooptrack.events.project.IndicatorTargeted;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.results.PeriodAdopted;
import org.cooptrack.events.results.PeriodAdoptionAmended;
import org.cooptrack.events.results.PeriodEvent;

/** What other slices may know of a project's results: whether one of them has an indicator with a target, set here or published; and which periods are certified. */
public record ProjectResults(boolean targeted, CertifiedPeriods periods) {
    public static final ProjectResults NONE = new ProjectResults(false, CertifiedPeriods.NONE);

    public ProjectResults after(Event event) {
        boolean now = targeted || event instanceof IndicatorTargeted || isPublishedTarget(event);
        return new ProjectResults(now, event instanceof PeriodEvent step ? periods.after(step) : periods);
    }

    private static boolean isPublishedTarget(Event event) {
        return event instanceof PeriodAdopted adopted && says(adopted.published())
                || event instanceof PeriodAdoptionAmended amended && says(amended.after());
    }

    private static boolean says(PublishedPeriod period) {
        return period.targets().stream().anyMatch(target -> target.value() != null);
    }
}
