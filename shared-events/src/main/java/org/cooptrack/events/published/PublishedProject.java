package org.cooptrack.events.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All an activity says of itself but its money and its results. The day of its last update belongs to the file rather
 * than to the activity: it is kept, and makes no difference.
 */
public record PublishedProject(Identity identity, Wording wording, Course course, Coverage coverage, Purpose purpose,
        List<Participant> participants, Defaults defaults, List<KeptElement> kept, @Nullable String lastUpdated) {
    public PublishedProject {
        participants = List.copyOf(participants);
        kept = List.copyOf(kept);
    }

    /** This description with the parts that changed put in place of the old ones. */
    public PublishedProject with(ChangedParts changed, @Nullable String updated) {
        return new PublishedProject(or(changed.identity(), identity), or(changed.wording(), wording),
                or(changed.course(), course), or(changed.coverage(), coverage), or(changed.purpose(), purpose),
                or(changed.participants(), participants), or(changed.defaults(), defaults), or(changed.kept(), kept),
                updated);
    }

    private static <T> T or(@Nullable T changed, T before) { return changed == null ? before : changed; }
}
