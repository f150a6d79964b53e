package org.cooptrack.command.quality;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.ArrayList;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.events.person.PersonsMerged;

/**
 * The ids under which one person was recorded, over any number of merges: those that went with the one that goes into
 * another, and all others who are that other.
 */
record OnePerson(Set<UUID> ones, Set<UUID> others) {
    /** @param into whom the first goes into, or comes back from */
    static OnePerson of(UUID person, UUID into, PolicyFacts facts) {
        Map<UUID, UUID> goes = new HashMap<>();
        Map<UUID, List<UUID>> came = new HashMap<>();
        facts.liveClaims(PersonsMerged.CLAIM).forEach(held -> {
            var from = UUID.fromString(held.key().split(":")[1]);
            goes.put(from, held.last());
            came.computeIfAbsent(held.last(), _ -> new ArrayList<>()).add(from);
        });
        Set<UUID> ones = with(person, came);
        UUID root = into;
        while (goes.containsKey(root) && !ones.contains(root))
            root = goes.get(root);
        Set<UUID> others = with(root, came);
        others.add(into);
        others.removeAll(ones);
        return new OnePerson(ones, others);
    }

    private static Set<UUID> with(UUID person, Map<UUID, List<UUID>> came) {
        var all = new LinkedHashSet<UUID>();
        var next = new ArrayDeque<>(List.of(person));
        while (!next.isEmpty()) {
            UUID here = next.remove();
            if (all.add(here)) next.addAll(came.getOrDefault(here, List.of()));
        }
        return all;
    }
}
