package org.cooptrack.query.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Belonging;
import org.jspecify.annotations.Nullable;

/** An activity that was planned: when it should have ended, to whom it belongs, how often it was reported, and whether it was cancelled. */
record Planned(String activity, String event, LocalDate firstPlannedUpTo, LocalDate plannedUpTo, List<UUID> projects,
        @Nullable UUID office, List<String> countries, int reports, boolean cancelled) {
    Planned {
        projects = List.copyOf(projects);
        countries = List.copyOf(countries);
    }

    static Planned of(String activity, String event, LocalDate upTo, Belonging belonging) {
        return new Planned(activity, event, upTo, upTo, belonging.projects(), belonging.office(),
                belonging.countries(), 0, false);
    }

    Planned moved(LocalDate upTo) {
        return new Planned(activity, event, firstPlannedUpTo, upTo, projects, office, countries, reports, cancelled);
    }

    Planned reported(int more) {
        return new Planned(activity, event, firstPlannedUpTo, plannedUpTo, projects, office, countries, reports + more,
                cancelled);
    }

    Planned calledOff(boolean so) {
        return new Planned(activity, event, firstPlannedUpTo, plannedUpTo, projects, office, countries, reports, so);
    }

    boolean open() { return reports == 0 && !cancelled; }
}
