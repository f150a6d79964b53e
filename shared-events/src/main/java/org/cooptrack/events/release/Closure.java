package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Confided;
import org.jspecify.annotations.Nullable;

/** When and with what outcome a case ended, which projects had it, and the after-care that ended with it. */
public record Closure(UUID person, List<UUID> projects, Outcome outcome, Confided when, @Nullable AfterCare ended) {
    public Closure { projects = List.copyOf(projects); }

    List<Entry> entries() { return ended == null ? List.of() : List.of(ended.endsOn(when.occurredOn())); }
}
