package org.cooptrack.command.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of one row, what is wrong with it, and what to do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowVerdict(int row, @Nullable String key, Kind verdict, List<Remark> remarks, @Nullable String todo) {
    RowVerdict { remarks = List.copyOf(remarks); }

    enum Kind {
        /** Recorded now, or it would be. */
        RECORDED,
        /** Recorded, but a rule stands against it: it counts once that is resolved. */
        ISSUE,
        /** Kept until what it needs is known. */
        WAITING,
        /** Recorded before, with the same content. */
        UNCHANGED,
        /** Recorded before, with other content: what to do is proposed, and nothing done. */
        CORRECTION_PROPOSED, CORRECTED,
        /** It would change what was certified: asked for, and done once another has approved it. */
        REQUESTED,
        /** Its content has to be put right first. */
        REFUSED,
        /** Could not be recorded now; the same sheet sent again goes on from there. */
        FAILED,
        /** A line of totals, which records nothing. */
        TOTAL,
        /** What it had recorded is taken back; or it never was recorded. */
        WITHDRAWN;

        @JsonValue
        String code() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
    }
}
