package org.cooptrack.query.trail;

import java.time.Instant;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Role;

/**
 * A role in which somebody recorded something on that day or before: when first, when last up to the end of that day, how often on
 * that day, by which version of the table of permissions last, and the last event. Roles come with tokens: what somebody might have
 * done and did not is not known here.
 */
record Permission(Actor actor, Role role, Instant firstUsed, Instant lastUsed, long usedThatDay, String permissions,
        String lastEvent) {}
