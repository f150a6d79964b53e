package org.cooptrack.query.fact;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Folds a batch of events into the things of one kind and gives what changes in their rows to {@link Holding}. History has
 * its own clock: with the first event recorded in a year, things that go on get their rows of that year.
 */
final class Folding<S extends Record> {
    /** Rows that come with a year are numbered by it, beyond those that come with an event. */
    private static final int ROWS_OF_A_YEAR = 10_000;

    private final FoldedFacts<S> facts;
    private final Map<String, Folded<S>> known = new TreeMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Telling telling;
    private int year = Integer.MIN_VALUE;

    private Folding(FoldedFacts<S> facts, List<Folded<S>> known, Telling telling) {
        this.facts = facts;
        this.telling = telling;
        known.forEach(one -> this.known.put(one.key(), one));
    }

    /** @param telling learns what the batch tells of these things */
    static <S extends Record> Folding<S> of(FoldedFacts<S> facts, List<Recorded<Event>> batch, FoldedTable table,
            Telling telling) {
        Set<String> keys = new HashSet<>();
        for (Recorded<Event> recorded : batch) {
            String key = facts.key(recorded.event());
            if (key != null) keys.add(key);
        }
        return new Folding<>(facts, table.read(facts, keys, yearOf(batch.getLast())), telling);
    }

    Set<String> origins() { return known.values().stream().map(Folded::origin).collect(Collectors.toSet()); }

    List<Folded<S>> changed() { return changed.stream().map(known::get).toList(); }

    void see(Recorded<Event> recorded, Holding holding) {
        if (yearOf(recorded) > year) grow(yearOf(recorded), recorded.position(), holding);
        String key = facts.key(recorded.event());
        if (key != null) fold(key, recorded, holding);
    }

    private void grow(int into, long position, Holding holding) {
        year = into;
        for (Folded<S> one : List.copyOf(known.values())) {
            if (!one.grows() || one.through() >= year) continue;
            Folded<S> grown = one.through(year);
            holding.grow(one.origin(), position,
                    rows(one.last(), year * ROWS_OF_A_YEAR, change(one, grown), one.origin(), position));
            keep(grown);
        }
    }

    private void fold(String key, Recorded<Event> recorded, Holding holding) {
        Folded<S> before = known.get(key);
        S state = facts.fold(before == null ? null : before.state(), recorded);
        if (state == null) return;
        String event = recorded.id().toString();
        Folded<S> after = before == null
                ? new Folded<>(facts, key, state, event, event, year)
                : before.after(state, event, year);
        telling.changed(before == null ? Set.of() : facts.told(before.state()), facts.told(state),
                recorded.position());
        List<Entry> change = change(before, after);
        keep(before == null || !change.isEmpty() ? after : after.after(state, before.last(), year));
        holding.count(recorded, after.origin(), rows(event, 0, change, after.origin(), recorded.position()));
    }

    private void keep(Folded<S> one) {
        known.put(one.key(), one);
        changed.add(one.key());
    }

    private List<Entry> change(@Nullable Folded<S> before, Folded<S> after) {
        List<Entry> gone = before == null
                ? new ArrayList<>()
                : new ArrayList<>(facts.entries(before.state(), before.through()));
        List<Entry> come = new ArrayList<>();
        for (Entry entry : facts.entries(after.state(), after.through()))
            if (!gone.remove(entry)) come.add(entry);
        List<Entry> all = new ArrayList<>(gone.stream().map(Entry::reversed).toList());
        all.addAll(come);
        return all;
    }

    private static List<Fact> rows(String event, int first, List<Entry> entries, String origin, long position) {
        return IntStream.range(0, entries.size())
                .mapToObj(at -> Fact.of(event, first + at, entries.get(at), null, origin, position, false)).toList();
    }

    private static int yearOf(Recorded<Event> recorded) {
        return recorded.recordedAt().atZone(ZoneOffset.UTC).getYear();
    }
}
