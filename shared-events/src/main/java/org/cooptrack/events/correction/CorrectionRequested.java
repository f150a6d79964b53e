package org.cooptrack.events.correction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;
import org.cooptrack.events.value.Confided;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked to correct or retract a fact that lies in a certified period of these projects. The wish is kept as it was
 * asked, with what it tells under seal still sealed, and changes nothing before another has approved it.
 */
public record CorrectionRequested(UUID correction, EventId amends, List<UUID> projects, String command,
        Map<String, Object> wish, @Nullable Confided sealed,
        @Nullable Long replaces) implements CorrectionEvent, Claiming {
    /** Followed by the id of a correction, as long as it waits for another's answer. */
    public static final String CLAIM = "correction-waits:";

    public CorrectionRequested {
        projects = List.copyOf(projects);
        wish = Collections.unmodifiableMap(new LinkedHashMap<>(wish));
    }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(CLAIM + correction)); }

    static List<String> answered(UUID correction) { return List.of(CLAIM + correction); }
}
