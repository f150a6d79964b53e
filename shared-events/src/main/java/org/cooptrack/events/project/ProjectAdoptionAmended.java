package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.ChangedParts;
import org.jspecify.annotations.Nullable;

/** An adopted project was published otherwise: the parts that changed, before and after. */
public record ProjectAdoptionAmended(UUID project, ChangedParts before, ChangedParts after,
        @Nullable String lastUpdated, LocalDate occurredOn,
        List<Breach> breaches) implements ProjectAdoption, Flagged {
    public ProjectAdoptionAmended { breaches = List.copyOf(breaches); }

    @Override
    public SortedMap<LocalDate, ProjectStatus> course() {
        var changed = after.course();
        return changed == null ? new TreeMap<>() : PublishedCourse.of(changed, occurredOn);
    }
}
