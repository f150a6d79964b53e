package org.cooptrack.events.reform;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage that a reform reached, and when. Promulgation tells where the instrument was published; adoption, how many
 * workers it concerns, as far as that was estimated.
 */
public record Milestone(UUID reform, Matter matter, Stage stage, FieldDate occurredOn, @Nullable String gazette,
        @Nullable Evidence evidence, @Nullable Estimate workers) {
    public static final String ADOPTED = "laws-and-policies-adopted";
    public static final String IN_FORCE = "laws-and-policies-in-force";

    /** What it counts for: an adoption with its workers, or one more, or one fewer, in force from that day on. */
    public List<Entry> entries() {
        return switch (stage) {
            case ADOPTION -> Stream.concat(Stream.of(one(ADOPTED)), concerned().stream()).toList();
            case ENTRY_INTO_FORCE -> List.of(one(IN_FORCE));
            case REPEAL -> List.of(one(IN_FORCE).less());
            case GAP_ANALYSIS, CONSULTATION, DRAFTING, TABLING, PROMULGATION -> List.of();
        };
    }

    public Milestone about(Matter after) {
        return new Milestone(reform, after, stage, occurredOn, gazette, evidence, workers);
    }

    public Milestone concerning(@Nullable Estimate estimate) {
        return new Milestone(reform, matter, stage, occurredOn, gazette, evidence, estimate);
    }

    boolean evidenced() { return evidence != null; }

    /** The entries that lead from one to the other, either of which may be nothing. */
    static List<Entry> change(@Nullable Milestone before, @Nullable Milestone after) {
        var gone = before == null ? List.<Entry>of() : before.entries().stream().map(Entry::reversed).toList();
        return Stream.concat(gone.stream(), after == null ? Stream.of() : after.entries().stream()).toList();
    }

    /** The same, of the workers concerned alone. */
    static List<Entry> changeOfWorkers(@Nullable Milestone before, @Nullable Milestone after) {
        return change(before, after).stream().filter(entry -> entry.measure().equals(Estimate.MEASURE)).toList();
    }

    /** The key under which its publication is held, for one law counts once; none where it is no publication. */
    List<String> publication() {
        return gazette == null
                ? List.of()
                : List.of(InstrumentPromulgated.CLAIM + String.join("+", matter.countries()) + ":"
                        + gazette.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT));
    }

    private Entry one(String measure) { return Entry.one(measure, reform, occurredOn, matter.dimensions()); }

    private List<Entry> concerned() { return workers == null ? List.of() : workers.entries(matter, occurredOn); }
}
