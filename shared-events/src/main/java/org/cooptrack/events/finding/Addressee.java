package org.cooptrack.events.finding;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Belonging;
import org.jspecify.annotations.Nullable;

/** Whose management is to answer a finding: these projects, an office, or both. */
public record Addressee(List<UUID> projects, @Nullable UUID office) {
    public Addressee { projects = List.copyOf(projects); }

    Belonging belonging() { return new Belonging(projects, office, List.of()); }
}
