package org.cooptrack.events.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another identifier of the activity, its type, and whose it is. */
public record OtherIdentifier(String ref, @Nullable String type, @Nullable String owner, List<Narrative> ownerNames) {
    public OtherIdentifier { ownerNames = List.copyOf(ownerNames); }
}
