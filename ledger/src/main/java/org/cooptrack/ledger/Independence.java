package org.cooptrack.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells, caller by caller, who has nothing to do with the plain callers admitted before. */
final class Independence {
    private final Set<Object> identities = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> relied = new HashSet<>();
    private final Set<String> claims = new HashSet<>();

    /** Admits the append among the plain ones, or leaves all as it was. */
    boolean admits(Append append) {
        if (!isSimple(append)) return false;
        Set<String> writes = new HashSet<>();
        Set<String> takes = new HashSet<>();
        for (NewEvent event : append.events()) {
            writes.add(event.stream());
            for (TakenClaim claim : event.takes()) {
                if (!takes.add(claim.key())) return false;
            }
        }
        Set<String> relies = new HashSet<>();
        for (Fact fact : append.facts()) {
            if (fact instanceof Fact.StreamUnmoved(var stream, var _)) relies.add(stream);
        }
        if (meets(written, writes) || meets(relied, writes) || meets(written, relies) || meets(claims, takes))
            return false;
        IdempotencyKey key = append.key();
        if (identities.contains(append.command()) || key != null && identities.contains(key)) return false;
        identities.add(append.command());
        if (key != null) identities.add(key);
        written.addAll(writes);
        relied.addAll(relies);
        claims.addAll(takes);
        return true;
    }

    private static boolean isSimple(Append append) {
        List<NewEvent> events = append.events();
        return !events.isEmpty() && events.getLast().stream().equals(append.stream())
                && events.stream().allMatch(
                        event -> event.releases().isEmpty() && event.takes().stream().noneMatch(TakenClaim::dated))
                && append.facts().stream().allMatch(Fact.StreamUnmoved.class::isInstance);
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        for (String other : others) {
            if (some.contains(other)) return true;
        }
        return false;
    }
}
