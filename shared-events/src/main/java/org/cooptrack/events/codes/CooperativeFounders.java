package org.cooptrack.events.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** How many must found a cooperative by the law of a country, where its source is known here. */
public final class CooperativeFounders {
    private static final List<List<String>> ROWS = CodeFile.rows("CooperativeFounders");

    private CooperativeFounders() {}

    /** The fewest that the law of the country asked for on that day; of two forms, the one that asks for fewer. */
    public static OptionalInt minimum(String country, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(country) && Validity.of(row.get(1), row.get(2)).holdsOn(day))
                .mapToInt(row -> Integer.parseInt(row.get(3))).min();
    }
}
