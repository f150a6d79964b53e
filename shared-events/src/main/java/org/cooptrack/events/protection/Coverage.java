package org.cooptrack.events.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * One unbroken time in which a person is covered: by which scheme, in which capacity, with which attributes, from its first
 * day until the first day that is no longer covered, which may be still to come or not be known.
 */
public record Coverage(UUID coverage, CoveredAs as, Matter matter, UUID person, Attributes attributes, LocalDate from,
        @Nullable LocalDate until, @Nullable Evidence evidence) {
    public static final String COVERED = "social-protection-covered";
    public static final String EVER_COVERED = "social-protection-ever-covered";
    public static final String DEPENDANTS = "social-protection-dependants-covered";
    public static final String CLAIM = "coverage:";

    public Span span() { return new Span(from, until); }

    public boolean includes(LocalDate day) { return !day.isBefore(from) && (until == null || day.isBefore(until)); }

    /** Whether all of its days are days of that one too. */
    public boolean isWithin(Coverage other) {
        return !from.isBefore(other.from)
                && (other.until == null || until != null && !until.isAfter(other.until));
    }

    public boolean overlaps(Coverage other) {
        return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
    }

    public Coverage until(@Nullable LocalDate day) {
        return new Coverage(coverage, as, matter, person, attributes, from, day, evidence);
    }

    List<Entry> entries() {
        String stock = as == CoveredAs.INSURED ? COVERED : DEPENDANTS;
        return Stream.of(as == CoveredAs.INSURED ? one(EVER_COVERED, from) : null, one(stock, from),
                until == null ? null : one(stock, until).less()).flatMap(Stream::ofNullable).toList();
    }

    /** The entries that lead from this to what is known now: only what differs. */
    List<Entry> changedTo(Coverage after) {
        var gone = new ArrayList<>(entries());
        var come = new ArrayList<Entry>();
        for (var entry : after.entries())
            if (!gone.remove(entry)) come.add(entry);
        return Stream.concat(gone.stream().map(Entry::reversed), come.stream()).toList();
    }

    boolean evidenced() { return evidence != null; }

    /** Nobody is covered twice on a day by one scheme, be it in his or her own right or as a dependant. */
    Claim claim() {
        return claim(span());
    }

    Claim claim(Span days) { return Claim.during(key(), days.from(), days.until()); }

    String key() { return CLAIM + matter.scheme() + ":" + person; }

    private Entry one(String measure, LocalDate day) {
        return Entry.one(measure, person, FieldDate.on(day), dimensions());
    }

    private Dimensions dimensions() { return attributes.on(matter.dimensions()); }
}
