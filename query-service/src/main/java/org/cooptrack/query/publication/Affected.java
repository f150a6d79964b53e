package org.cooptrack.query.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.publication.FigurePlace;
import org.cooptrack.events.publication.FigurePlace.Count;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A published report that says other numbers than history now has: what to do about it; which numbers are others (the first
 * thousand, and how many in all); which development partners' supported results they are part of; the events since under its
 * questions, by which they moved (the first hundred, and how many in all); and which measures mean something else by now. Its
 * position is that up to which an erratum would tell.
 */
record Affected(UUID publication, int edition, LocalizedText title, List<UUID> addressedTo, long published,
        long position, Remedy remedy, List<Change> changes, long changesInAll, List<PartnerChange> partners,
        List<Mover> events, long eventsInAll, List<String> meansOther) {
    /** What becomes of a published report. */
    enum Remedy {
        /** A change is material: a new edition. */
        REISSUE,
        /** No change is: a list of errata beside it. */
        ERRATUM
    }

    /**
     * A number, as it was last said and as it is now; what was published where an erratum has said another since, and whether
     * the change of what was published is material.
     */
    record Change(FigurePlace place, @Nullable Decimal published, @Nullable Decimal before, @Nullable Decimal after,
            boolean material) {}

    /** A number of a figure for all that a development partner supports, as it was known when the report was made and as it is now. */
    record PartnerChange(String partner, int figure, Count count, @Nullable Decimal before, @Nullable Decimal after) {}

    /** Why a number is another than was published. */
    enum Why {
        /** Something that happened was learned only later. */
        LATE_FACT,
        /** What had been recorded was corrected or taken back. */
        CORRECTION,
        /** A quality issue was raised, or closed. */
        QUALITY_ISSUE,
        /** Two persons were found to be one, or one to be two. */
        SAME_PERSON,
        /** What facts are broken down or filtered by was said anew: who pays, which office, whom it serves. */
        SAID_ANEW
    }

    /** An event under the question of a figure: a row of its own, persons merged, or what its facts are grouped by. */
    record Mover(String event, String type, Why why, long position, Instant recordedAt, String history) {}

    /** Some of the reports that are affected, up to where history was known, and after which report the next ones begin. */
    record AffectedPage(long position, @Nullable Instant dataUpTo, List<Affected> items, @Nullable String next) {}
}
