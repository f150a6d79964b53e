package org.cooptrack.query.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event with its entries, when history learned of it, and the rules it breaks whose issues are still open. */
record Held(String event, String origin, long learned, Set<String> open, List<Fact> facts) {
    Held {
        open = Set.copyOf(open);
        facts = List.copyOf(facts);
    }

    /** The event it says anew, if it does. */
    @Nullable
    String amends() { return facts.isEmpty() ? null : facts.getFirst().amends(); }

    /** Whether a quality issue of the event itself is open. */
    boolean inQuestion() { return !open.isEmpty(); }

    Held without(String rule) {
        var left = new TreeSet<>(open);
        left.remove(rule);
        return new Held(event, origin, learned, left, facts);
    }

    Held breaking(String rule) {
        var more = new TreeSet<>(open);
        more.add(rule);
        return new Held(event, origin, learned, more, facts);
    }

    /** Counted until that position, and waits from there on; its place among the events of its origin stays. */
    Held waitingSince(long position) {
        return new Held(event, origin, learned, open, facts.stream().map(fact -> fact.waitingSince(position)).toList());
    }

    Held with(List<Fact> more) {
        return new Held(event, origin, learned, open, Stream.concat(facts.stream(), more.stream()).toList());
    }
}
