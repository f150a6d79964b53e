package org.cooptrack.query.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is: what it means, what was asked, the position and moment it includes, what is known of it and how much it is, how many
 * events and entries make it and how many are left out for which reason, and the first of them with the addresses of all.
 * Who may not see events is told how many; who may not see exact counts of people is told of their figures only what they mean.
 */
public record Explanation(Definition definition, String figure, List<Asking> asked, long position,
        @Nullable Instant dataUpTo,
        boolean suppressed, Status status, @Nullable Amount value, @Nullable Counted counted, List<LeftOutOf> leftOut) {
    /** What stands under the figure; the list goes on at its address. */
    public record Counted(long events, long entries, @Nullable List<Citing.Entry> first, @Nullable String list) {}

    /** How much is left out for a reason, and the address of the list. */
    public record LeftOutOf(Reason reason, long events, long entries, @Nullable String list) {}
}
