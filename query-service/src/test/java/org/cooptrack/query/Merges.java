package org.cooptrack.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.person.Difference;
import org.cooptrack.events.person.Likeness;
import org.cooptrack.events.person.MergeTakenBack;
import org.cooptrack.events.person.PersonsMerged;

/** Persons merged and taken apart in a random history: chains come about, circles do not. */
final class Merges {
    private final Function<Event, EventId> add;
    private final Map<UUID, PersonsMerged> standing = new LinkedHashMap<>();
    private final Map<UUID, EventId> ids = new LinkedHashMap<>();

    /** @param add puts an event at the end of the history */
    Merges(Function<Event, EventId> add) { this.add = add; }

    void merge(UUID person, UUID into) {
        if (standing.containsKey(person) || root(into).equals(person)) return;
        var merge = new PersonsMerged(person, into, Likeness.KNOWN_IN_THE_FIELD);
        ids.put(person, add.apply(merge));
        standing.put(person, merge);
    }

    void takeBackOne(Random random) {
        if (standing.isEmpty()) return;
        UUID person = List.copyOf(standing.keySet()).get(random.nextInt(standing.size()));
        PersonsMerged merge = Objects.requireNonNull(standing.remove(person));
        var _ = add.apply(new MergeTakenBack(person, merge.into(), Objects.requireNonNull(ids.remove(person)),
                Difference.RELATIVES));
    }

    private UUID root(UUID person) {
        PersonsMerged merge = standing.get(person);
        return merge == null ? person : root(merge.into());
    }
}
