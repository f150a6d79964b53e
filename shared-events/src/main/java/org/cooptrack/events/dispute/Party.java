package org.cooptrack.events.dispute;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stands on a side of a dispute: an organisation by its id, or a group by a random one, never by a name, with the
 * number of those it has if that is known.
 */
public record Party(UUID party, PartyKind kind, Side side, @Nullable Integer persons) {}
