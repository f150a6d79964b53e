package org.cooptrack.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key that only one stream may hold at a time ({@code project-symbol:RAF/24/07/NOR}), or only one on any day when it
 * has dates ({@code coverage:…} from, inclusive, until, exclusive; open when absent).
 */
public record Claim(String key, boolean dated, @Nullable LocalDate from, @Nullable LocalDate until) {
    public static Claim of(String key) { return new Claim(key, false, null, null); }

    public static Claim during(String key, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Claim(key, true, from, until);
    }
}
