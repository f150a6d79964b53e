package org.cooptrack.query.cooperative;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.events.cooperative.Leaving;
import org.cooptrack.events.cooperative.Tenure;
import org.jspecify.annotations.Nullable;

/** Who is and was a member of a cooperative: how many are, and each person's stays, the latest last. */
public record Roll(int members, SortedMap<UUID, List<Stay>> stays) {
    static final Roll EMPTY = new Roll(0, new TreeMap<>());

    /** From joining until leaving, if that is known. */
    public record Stay(LocalDate joinedOn, @Nullable LocalDate leftOn) {
        static Stay of(Tenure tenure) {
            Leaving leaving = tenure.leaving();
            return new Stay(tenure.membership().joinedOn(), leaving == null ? null : leaving.occurredOn());
        }

        Stay until(@Nullable LocalDate day) { return new Stay(joinedOn, day); }
    }

    Roll joined(UUID person, Stay stay) {
        var all = new java.util.ArrayList<>(stays.getOrDefault(person, List.of()));
        all.add(stay);
        return with(person, all);
    }

    Roll neverJoined(UUID person) {
        List<Stay> all = stays.getOrDefault(person, List.of());
        return all.isEmpty() ? this : with(person, all.subList(0, all.size() - 1));
    }

    /** The latest stay of a person was otherwise. */
    Roll change(UUID person, UnaryOperator<Stay> change) {
        List<Stay> all = stays.getOrDefault(person, List.of());
        return all.isEmpty() ? this : neverJoined(person).joined(person, change.apply(all.getLast()));
    }

    private Roll with(UUID person, List<Stay> all) {
        var changed = new TreeMap<>(stays);
        if (all.isEmpty()) changed.remove(person);
        else
            changed.put(person, List.copyOf(all));
        return new Roll(Math.toIntExact(changed.values().stream().filter(each -> each.getLast().leftOn() == null)
                .count()), changed);
    }
}
