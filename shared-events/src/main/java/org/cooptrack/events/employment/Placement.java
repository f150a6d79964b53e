package org.cooptrack.events.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * A jobseeker's start in a job to which the service referred, from the day on which it began. Placements, persons placed
 * and disadvantaged youth placed are three figures; their occupation is that of the job.
 */
public record Placement(UUID placement, UUID referral, Situation situation, Job job, @Nullable Evidence evidence) {
    public static final String MEASURE = "placements";
    public static final String PERSONS = "persons-placed";
    public static final String YOUTH = "disadvantaged-youth-placed";

    List<Entry> entries() {
        var counted = new ArrayList<Entry>();
        counted.add(Entry.one(MEASURE, placement, situation.occurredOn(), dimensions()));
        counted.addAll(persons(PERSONS, YOUTH, situation.occurredOn()));
        return List.copyOf(counted);
    }

    /** What the person placed counts for on a day: under one measure, and under another if of disadvantaged youth when placed. */
    List<Entry> persons(String all, String youth, FieldDate occurredOn) {
        var entry = person(all, occurredOn);
        return situation.ofDisadvantagedYouth() ? List.of(entry, person(youth, occurredOn)) : List.of(entry);
    }

    Entry person(String measure, FieldDate occurredOn) {
        return Entry.one(measure, situation.person(), occurredOn, dimensions());
    }

    /** The entries that lead from this to what is known now; of what is known of its retention, only what differs. */
    List<Entry> changedTo(Placement after, List<Retention> retentions) {
        var gone = new ArrayList<>(found(retentions));
        var come = new ArrayList<Entry>();
        for (var entry : after.found(retentions))
            if (!gone.remove(entry)) come.add(entry);
        gone.addAll(entries());
        come.addAll(after.entries());
        return Stream.concat(gone.stream().map(Entry::reversed), come.stream()).toList();
    }

    private List<Entry> found(List<Retention> retentions) {
        return retentions.stream().flatMap(retention -> retention.entries(this).stream()).toList();
    }

    private Dimensions dimensions() { return situation.dimensions().with(Dimension.OCCUPATION, job.occupation()); }

    /** When it is to be asked whether the person placed is in work. */
    List<Awaited> followUps() {
        return Awaited.followUps(fact(), situation.occurredOn(), Belonging.of(situation.setting()),
                situation.person(), 3, 6, 12);
    }

    String followUp(int month) { return Awaited.followUp(fact(), month); }

    private String fact() { return "retention-check:" + placement; }
}
