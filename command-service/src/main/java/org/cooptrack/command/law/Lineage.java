package org.cooptrack.command.law;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.UUID;

/** Follows claims of the form {@code prefix:from:to} from one thing to the next: to parents, to those it became part of. */
public final class Lineage {
    private Lineage() {}

    /** Whether the claims lead from one to the other, over any number of steps; each leads to itself. */
    public static boolean leads(String prefix, UUID from, UUID to, Facts facts) {
        var seen = new HashSet<UUID>();
        var next = new ArrayDeque<UUID>();
        next.add(from);
        while (!next.isEmpty()) {
            UUID here = next.remove();
            if (here.equals(to)) return true;
            if (!seen.add(here)) continue;
            for (String claim : facts.liveClaims(prefix + here + ":"))
                next.add(UUID.fromString(claim.substring(claim.lastIndexOf(':') + 1)));
        }
        return false;
    }
}
