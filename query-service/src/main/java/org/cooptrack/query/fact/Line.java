package org.cooptrack.query.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The events of one origin in their order: first those that count, behind them those that wait. */
final class Line {
    private static final Comparator<Held> IN_ORDER = Comparator.comparingLong(Held::learned);

    private final String origin;
    private final Consumer<Entered> into;
    private final ToIntFunction<String> reversals;
    private final List<Held> counting = new ArrayList<>();
    private final List<Held> waiting = new ArrayList<>();

    /** @param into takes the rows that enter the table; {@code reversals} numbers those turned round under an event */
    Line(String origin, Consumer<Entered> into, ToIntFunction<String> reversals) {
        this.reversals = reversals;
        this.origin = origin;
        this.into = into;
    }

    List<Held> waiting() { return waiting; }

    /** What was so before the batch. */
    void counted(Held held) { counting.add(held); }

    void waited(Held held) { waiting.add(held); }

    void append(long position, Held held) {
        waiting.add(held);
        settle(position, held.event());
    }

    /** Rows that time brings: they count at once, or wait with the last event. */
    void grow(long position, List<Fact> facts) {
        if (facts.isEmpty()) return;
        if (!waiting.isEmpty()) waiting.addLast(waiting.removeLast().with(facts));
        else {
            enter(position, facts);
            String event = facts.getFirst().event();
            if (counting.isEmpty() || !counting.getLast().event().equals(event))
                counting.add(new Held(event, origin, position, Set.of(), facts));
            else
                counting.addLast(counting.removeLast().with(facts));
        }
    }

    void close(long position, String event, String rule, String by) {
        waiting.replaceAll(held -> held.event().equals(event) ? held.without(rule) : held);
        settle(position, by);
    }

    /** An issue was raised: what waits goes on waiting, what counted goes back as far as it would have waited. */
    void raise(long position, String event, String rule, String by) {
        waiting.replaceAll(held -> held.event().equals(event) ? held.breaking(rule) : held);
        if (counting.stream().noneMatch(held -> held.event().equals(event))) return;
        counting.replaceAll(held -> held.event().equals(event) ? held.breaking(rule) : held);
        List<Held> all = all();
        int stays = 0;
        while (!waits(all.subList(stays, all.size())))
            stays++;
        Set<String> out = new HashSet<>(TakenBack.of(all));
        counting.subList(stays, counting.size()).forEach(held -> out.add(held.event()));
        takeOut(position, out, by);
    }

    /** What nothing stands against enters; what was taken back leaves, whatever waits between. */
    private void settle(long position, String by) {
        Set<String> gone = waiting.stream().anyMatch(Held::inQuestion) ? TakenBack.of(all()) : Set.of();
        takeOut(position, gone, by);
        while (!waiting.isEmpty() && !gone.contains(waiting.getFirst().event()) && !waits(waiting)) {
            Held first = waiting.removeFirst();
            enter(position, first.facts());
            counting.add(first);
        }
        counting.sort(IN_ORDER);
    }

    private void takeOut(long position, Set<String> these, String by) {
        List<Held> out = counting.stream().filter(held -> these.contains(held.event())).toList();
        List<Fact> facts = out.stream().map(Held::facts).flatMap(List::stream).toList();
        for (Fact fact : facts)
            into.accept(new Entered(position, fact.reversed(by, reversals.applyAsInt(by), position)));
        counting.removeAll(out);
        out.forEach(held -> waiting.add(held.waitingSince(position)));
        waiting.sort(IN_ORDER);
    }

    private List<Held> all() {
        return Stream.concat(counting.stream(), waiting.stream()).sorted(IN_ORDER).toList();
    }

    private void enter(long position, List<Fact> facts) {
        facts.forEach(fact -> into.accept(new Entered(position, fact)));
    }

    /** Whether the first has an open issue, or something up to the last that says it anew. */
    private static boolean waits(List<Held> queue) {
        Set<String> said = new HashSet<>(Set.of(queue.getFirst().event()));
        String before = queue.getFirst().amends();
        if (before != null) said.add(before);
        boolean open = queue.getFirst().inQuestion();
        boolean waits = open;
        for (Held held : queue) {
            open |= held.inQuestion();
            if (!said.contains(held.amends())) continue;
            said.add(held.event());
            waits |= open;
        }
        return waits;
    }
}
