package org.cooptrack.command.door;

import java.util.List;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.Fact;
import org.jspecify.annotations.Nullable;

/** In which role somebody sends a wish and in whose name, and what must not have moved for that to be so. */
record Capacity(Role role, @Nullable Actor onBehalfOf, List<Fact> reliedOn) {
    Capacity { reliedOn = List.copyOf(reliedOn); }
}
