package org.cooptrack.events.published;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An organisation that takes part, and in which role (IATI OrganisationRole: 1 funding, 2 accountable, 3 extending, 4 implementing). */
public record Participant(@Nullable String ref, @Nullable String type, @Nullable String role,
        @Nullable String activity, @Nullable String channel, List<Narrative> names) {
    public Participant { names = List.copyOf(names); }

    /** What those are told apart by who fill a role: each once. */
    public static List<String> keys(List<Participant> all, String role) {
        return all.stream().filter(one -> role.equals(one.role)).map(Participant::key).filter(Objects::nonNull)
                .distinct().toList();
    }

    /** By its published reference, else by its name as first written; nothing when it has neither. */
    public @Nullable String key() {
        if (ref != null && !ref.isBlank()) return ref;
        return names.isEmpty() ? null : names.getFirst().text();
    }
}
