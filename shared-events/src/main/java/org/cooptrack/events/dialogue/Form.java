package org.cooptrack.events.dialogue;

import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/**
 * What kind of dialogue a session was, by the sides that attended and not by those invited. Other combinations,
 * employers and workers with others but without a government among them, are not called by a better name; unknown
 * until an attendance sheet has come.
 */
@ValuesOf(Dimension.FORM)
public enum Form {
    TRIPARTITE, TRIPARTITE_PLUS, BIPARTITE, OTHER, UNKNOWN;

    private static final Set<Side> EMPLOYERS_AND_WORKERS = Set.of(Side.EMPLOYERS, Side.WORKERS);
    private static final Set<Side> CONSTITUENTS = Set.of(Side.GOVERNMENT, Side.EMPLOYERS, Side.WORKERS);
    private static final Set<Side> ALL = Set.of(Side.values());

    /** The form of a session at which these sides were present. */
    public static Form of(Set<Side> present) {
        if (present.equals(ALL)) return TRIPARTITE_PLUS;
        if (present.equals(CONSTITUENTS)) return TRIPARTITE;
        if (present.equals(EMPLOYERS_AND_WORKERS)) return BIPARTITE;
        return OTHER;
    }
}
