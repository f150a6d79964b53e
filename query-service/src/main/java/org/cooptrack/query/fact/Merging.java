package org.cooptrack.query.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.person.DuplicateEvent;
import org.cooptrack.events.person.MergeTakenBack;
import org.cooptrack.events.person.PersonsMerged;

/** Who counts as whom. A merge, or one taken back, gives another root to all who had come together below it. */
final class Merging {
    private final Map<UUID, Merged> now = new HashMap<>();
    private final List<Merged> past = new ArrayList<>();

    /** @param now all who stand, now, below the roots that will be spoken of */
    Merging(Collection<Merged> now) {
        now.forEach(one -> this.now.put(one.person(), one));
    }

    void see(DuplicateEvent event, long position) {
        switch (event) {
            case PersonsMerged merged -> merge(merged, position);
            case MergeTakenBack back -> separate(back, position);
            default -> {
            }
        }
    }

    /** What was so until an event of the batch. */
    List<Merged> past() { return past; }

    /** What is so after the batch. */
    Collection<Merged> now() { return now.values(); }

    private void merge(PersonsMerged event, long position) {
        if (now.containsKey(event.person())) return;
        UUID root = root(event.into());
        now.put(event.person(), new Merged(event.person(), event.into(), root, position, null));
        below(event.person()).forEach(person -> move(person, root, position));
    }

    private void separate(MergeTakenBack event, long position) {
        Merged merge = now.get(event.person());
        if (merge == null || !merge.into().equals(event.from())) return;
        now.remove(event.person());
        close(merge, position);
        below(event.person()).forEach(person -> move(person, event.person(), position));
    }

    private UUID root(UUID person) {
        Merged merge = now.get(person);
        return merge == null ? person : merge.root();
    }

    /** All who went into that person, over any number of steps. */
    private Set<UUID> below(UUID person) {
        Map<UUID, List<UUID>> went = new HashMap<>();
        now.values().forEach(one -> went.computeIfAbsent(one.into(), _ -> new ArrayList<>()).add(one.person()));
        Set<UUID> found = new HashSet<>();
        Deque<UUID> next = new ArrayDeque<>(List.of(person));
        while (!next.isEmpty())
            for (UUID one : went.getOrDefault(next.remove(), List.of()))
                if (found.add(one)) next.add(one);
        return found;
    }

    private void move(UUID person, UUID root, long position) {
        Merged before = now.get(person);
        if (before == null) return;
        close(before, position);
        now.put(person, before.under(root, position));
    }

    private void close(Merged merge, long position) { past.add(merge.until(position)); }
}
