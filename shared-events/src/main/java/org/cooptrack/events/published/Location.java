package org.cooptrack.events.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of the activity, as precisely as published. */
public record Location(@Nullable String ref, @Nullable String reach, List<Gazetteer> ids, List<Narrative> names,
        List<Narrative> descriptions, List<Narrative> activityDescriptions, List<Gazetteer> administrative,
        @Nullable String position, @Nullable String referenceSystem, @Nullable String exactness,
        @Nullable String locationClass, @Nullable String featureDesignation) {
    public Location {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        descriptions = List.copyOf(descriptions);
        activityDescriptions = List.copyOf(activityDescriptions);
        administrative = List.copyOf(administrative);
    }

    /** A code of a gazetteer or of an administrative division, by vocabulary and level. */
    public record Gazetteer(String code, @Nullable String vocabulary, @Nullable String level) {}
}
