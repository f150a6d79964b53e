package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;
import org.jspecify.annotations.Nullable;

/**
 * Jobs that are said to have been created by supporting an enterprise: how many, since when, of which kind, and which of
 * them were filled by placements of the programme's own, that a job is not counted beside the placement that filled it.
 */
public record Jobs(UUID claim, Matter matter, JobKind kind, FieldDate occurredOn, Headcount headcount,
        @Nullable Decimal fullTimeEquivalents, List<UUID> placements, @Nullable Evidence evidence) {
    public static final String CLAIMED = "jobs-claimed";
    public static final String CLAIMED_INDIRECT = "jobs-claimed-indirect";
    public static final String GROSS = "jobs-created-gross";
    public static final String NET = "jobs-created-net";
    public static final String INDIRECT = "jobs-created-indirect";
    public static final String GROSS_FTE = "jobs-created-gross-fte";
    public static final String NET_FTE = "jobs-created-net-fte";
    public static final String INDIRECT_FTE = "jobs-created-indirect-fte";
    public static final String FILLED_BY_PLACEMENT = "jobs-created-filled-by-placement";
    public static final String PLACEMENT_CLAIM = "job-of-placement:";

    public Jobs { placements = List.copyOf(placements); }

    /** What counts beside the jobs created, from the day they are claimed. */
    public List<Entry> claimed() {
        return counted(kind == JobKind.DIRECT ? CLAIMED : CLAIMED_INDIRECT);
    }

    /** What counts once it is verified. Gross and net, jobs and full-time equivalents are figures of their own. */
    public List<Entry> verified() {
        return switch (kind) {
            case DIRECT ->
                Stream.of(counted(GROSS), counted(NET), equivalents(GROSS_FTE), equivalents(NET_FTE), placed())
                        .flatMap(List::stream).toList();
            case INDIRECT -> Stream.of(counted(INDIRECT), equivalents(INDIRECT_FTE)).flatMap(List::stream).toList();
        };
    }

    /** A placement fills one job. */
    List<Claim> claims() {
        return placements.stream().map(placement -> Claim.of(PLACEMENT_CLAIM + placement)).toList();
    }

    List<String> keys() { return claims().stream().map(Claim::key).toList(); }

    boolean evidenced() { return evidence != null; }

    private List<Entry> counted(String measure) {
        return headcount.entries(measure, occurredOn, matter.dimensions());
    }

    private List<Entry> equivalents(String measure) {
        return fullTimeEquivalents == null
                ? List.of()
                : List.of(new Entry(measure, null, fullTimeEquivalents, occurredOn, matter.dimensions()));
    }

    private List<Entry> placed() {
        return placements.stream()
                .map(placement -> Entry.one(FILLED_BY_PLACEMENT, placement, occurredOn, matter.dimensions())).toList();
    }
}
