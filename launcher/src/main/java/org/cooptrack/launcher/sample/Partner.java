package org.cooptrack.launcher.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cooptrack.events.codes.Countries;

/** Who funds: the organization's own core funds first, then the development partners. */
record Partner(String key, String type, String country, String currency, String earlier, String french, String english,
        String spanish) {
    static final List<Partner> ALL = Rows.of("partners").stream().map(Partner::of).toList();
    private static final int EURO = 1999;

    private static Partner of(List<String> row) {
        return new Partner(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6),
                row.get(7));
    }

    /** In which currency it pays in that year. */
    String currency(int year) {
        if (year >= EURO) return currency;
        return earlier.isEmpty() ? currency.equals("EUR") ? "USD" : currency : earlier;
    }

    Map<String, Object> name() {
        if (!french.isEmpty()) return Body.text(french, english, spanish);
        return Body.text(Countries.name(country, Locale.FRENCH) + " : coopération au développement",
                Countries.name(country, Locale.ENGLISH) + ": development cooperation",
                Countries.name(country, Locale.of("es")) + ": cooperación al desarrollo");
    }
}
