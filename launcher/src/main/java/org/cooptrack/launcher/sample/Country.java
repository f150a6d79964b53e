package org.cooptrack.launcher.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cooptrack.events.codes.Countries;

/** Where the programme works, from the first year to the last; also countries that are no more. */
record Country(String code, int since, int until, String office, String language, List<String> areas) {
    static final List<Country> ALL = Rows.of("countries").stream().map(Country::of).toList();

    private static Country of(List<String> row) {
        return new Country(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)), row.get(3),
                row.get(4),
                Arrays.stream(row.get(5).split(" ")).filter(area -> !area.isEmpty()).toList());
    }

    String name(Locale language) { return Countries.name(code, language); }
}
