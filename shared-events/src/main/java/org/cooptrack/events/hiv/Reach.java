package org.cooptrack.events.hiv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a programme reaches and for how long: the workers employed at its workplace, by the headcounts of the days from its
 * start, the first of them, until the day from which it is no longer in force. What was counted outside these days does
 * not count.
 */
public record Reach(UUID programme, Site site, List<Employed> employed, @Nullable LocalDate until) {
    public static final String WORKERS = "hiv-workers-reached";
    public static final String PROGRAMMES = "hiv-programmes-in-force";
    public static final String WORKPLACE_CLAIM = "hiv-workplace:";

    public Reach { employed = List.copyOf(employed); }

    public Employed start() { return employed.getFirst(); }

    public boolean wasInForce(FieldDate day) {
        return !day.isBefore(start().since()) && (until == null || day.earliest().isBefore(until));
    }

    public List<Entry> entries() { return Stream.concat(programmes().stream(), workers().stream()).toList(); }

    /** The entries that lead from this to what is known now, of which only what differs. */
    List<Entry> changedTo(Reach after) {
        var gone = new ArrayList<>(entries());
        var come = new ArrayList<Entry>();
        for (var entry : after.entries())
            if (!gone.remove(entry)) come.add(entry);
        return Stream.concat(gone.stream().map(Entry::reversed), come.stream()).toList();
    }

    /** One workplace, one programme at a time: its workers are never counted twice. */
    List<Claim> claims() {
        return List.of(Claim.during(claim(), start().since(), until));
    }

    String claim() { return WORKPLACE_CLAIM + site.workplace(); }

    /** Whether it is known how many were employed from that day on. */
    boolean counts(LocalDate since) {
        return employed.stream().anyMatch(count -> count.since().equals(since));
    }

    boolean evidenced() { return employed.stream().anyMatch(count -> count.evidence() != null); }

    private List<Entry> programmes() {
        return whileItLasts(Stream.of(Entry.one(PROGRAMMES, programme, FieldDate.on(start().since()),
                site.dimensions())).toList(), until);
    }

    private List<Entry> workers() {
        var counting = employed.stream().filter(this::counts).toList();
        var all = new ArrayList<Entry>();
        for (int at = 0; at < counting.size(); at++) {
            var count = counting.get(at);
            var next = at + 1 < counting.size() ? counting.get(at + 1).since() : until;
            all.addAll(whileItLasts(
                    count.headcount().entries(WORKERS, FieldDate.on(count.since()), site.dimensions()), next));
        }
        return all;
    }

    private boolean counts(Employed count) {
        return count.equals(start())
                || count.since().isAfter(start().since()) && (until == null || count.since().isBefore(until));
    }

    /** What adds from a day on takes away from the day on which it ends. */
    private static List<Entry> whileItLasts(List<Entry> since, @Nullable LocalDate end) {
        if (end == null) return since;
        var on = FieldDate.on(end);
        return Stream.concat(since.stream(), since.stream().map(
                entry -> new Entry(entry.measure(), entry.subject(), entry.quantity().negated(), on,
                        entry.dimensions())))
                .toList();
    }
}
