package org.cooptrack.query.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cooptrack.query.fact.Told;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A place in a list in the order of due dates: the cursor of its pages. */
record Due(LocalDate on, String id) {
    static final Due BEGINNING = new Due(Told.BEGINNING, "");
    private static final int LENGTH_OF_A_DAY = 10;

    static Due after(@Nullable String cursor) {
        if (cursor == null) return BEGINNING;
        try {
            if (cursor.matches("\\d{4}-\\d\\d-\\d\\d_[\\w:.-]{1,300}"))
                return new Due(LocalDate.parse(cursor.substring(0, LENGTH_OF_A_DAY)),
                        cursor.substring(LENGTH_OF_A_DAY + 1));
        } catch (DateTimeException notADay) {
            // refused below, like every other text that is no cursor
        }
        throw new ProblemException(400, "query.cursor", "after");
    }

    /** The cursor of the next page, where there is one more row than the limit. */
    static <R> @Nullable String next(List<R> oneMore, int limit, Function<R, Due> place) {
        if (oneMore.size() <= limit) return null;
        Due last = place.apply(oneMore.get(limit - 1));
        return last.on() + "_" + last.id();
    }
}
