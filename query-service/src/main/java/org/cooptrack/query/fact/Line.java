package org.cooptrack.query.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The events of one origin in their order: first those that count, behind them those that wait. */
final class Line {
    private final String origin;
    private final Consumer<Entered> into;
    private final List<Held> counting = new ArrayList<>();
    private final List<Held> waiting = new ArrayList<>();

    /** @param into takes the rows that enter the table */
    Line(String origin, Consumer<Entered> into) {
        this.origin = origin;
        this.into = into;
    }

    List<Held> waiting() { return waiting; }

    /** What was so before the batch. */
    void counted(Held held) { counting.add(held); }

    void waited(Held held) { waiting.add(held); }

    void append(long position, Held held) {
        waiting.add(held);
        release(position);
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

    void close(long position, String event, String rule) {
        waiting.replaceAll(held -> held.event().equals(event) ? held.without(rule) : held);
        release(position);
    }

    /** An issue was raised: what waits goes on waiting, what counted goes back as far as it would have waited. */
    void raise(long position, String event, String rule, String by) {
        waiting.replaceAll(held -> held.event().equals(event) ? held.breaking(rule) : held);
        if (counting.stream().noneMatch(held -> held.event().equals(event))) return;
        counting.replaceAll(held -> held.event().equals(event) ? held.breaking(rule) : held);
        List<Held> all = new ArrayList<>(counting);
        all.addAll(waiting);
        int stays = 0;
        while (!waits(all.subList(stays, all.size())))
            stays++;
        List<Held> out = counting.subList(stays, counting.size());
        reverse(position, out.stream().map(Held::facts).flatMap(List::stream).toList(), by);
        waiting.addAll(0, out.stream().map(held -> held.waitingSince(position)).toList());
        out.clear();
    }

    private void reverse(long position, List<Fact> facts, String by) {
        for (int at = 0; at < facts.size(); at++)
            into.accept(new Entered(position, facts.get(at).reversed(by, at, position)));
    }

    private void release(long position) {
        while (!waiting.isEmpty() && !waits(waiting)) {
            Held first = waiting.removeFirst();
            enter(position, first.facts());
            counting.add(first);
        }
    }

    private void enter(long position, List<Fact> facts) {
        facts.forEach(fact -> into.accept(new Entered(position, fact)));
    }

    /** Whether the first has an open issue, or something up to the last that says it anew. */
    private static boolean waits(List<Held> queue) {
        Set<String> said = new HashSet<>(Set.of(queue.getFirst().event()));
        String before = queue.getFirst().amends();
        if (before != null) said.add(before);
        boolean open = !queue.getFirst().open().isEmpty();
        boolean waits = open;
        for (Held held : queue) {
            open |= !held.open().isEmpty();
            if (!said.contains(held.amends())) continue;
            said.add(held.event());
            waits |= open;
        }
        return waits;
    }
}
