package org.cooptrack.query.statistics;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import java.util.Set;
import org.cooptrack.events.Role;
import org.cooptrack.web.token.Caller;

/** Exact counts of people, and who may see them; to all others figures of people are suppressed. */
public final class ExactCounts {
    private static final Set<Role> SEEING = Set.of(ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE,
            ADMINISTRATOR);

    private ExactCounts() {}

    public static boolean areSeenBy(Caller caller) { return caller.roles().stream().anyMatch(SEEING::contains); }
}
