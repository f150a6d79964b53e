package org.cooptrack.query.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cooptrack.events.published.KeptElement;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the code lists of the standard no longer know, in what they know: a country that goes on under one other code (ISO
 * 3166-3), one that fell into several as the region in which they lie (DAC), and money of the currencies that became the euro
 * at the rates fixed for ever (Council Regulations (EC) 2866/98, 1478/2000 and those that followed; two decimals, half up, as
 * Regulation 1103/97 has it). What was recorded stands beside it, in the namespace of this system.
 */
final class Former {
    static final String RECORDED = "{urn:cooptrack:recorded}", DAC = "1";
    private static final Map<String, String> COUNTRIES = Map.of("ZR", "CD", "DD", "DE", "BU", "MM", "TP", "TL", "RH",
            "ZW", "HV", "BF", "DY", "BJ", "YD", "YE", "VD", "VN", "FX", "FR");
    /** Europe, for the countries of which several became. */
    private static final Map<String, String> REGIONS = Map.of("YU", "89", "CS", "89", "SU", "89");
    private static final Map<String, String> EURO = Map.ofEntries(Map.entry("ATS", "13.7603"),
            Map.entry("BEF", "40.3399"), Map.entry("CYP", "0.585274"), Map.entry("DEM", "1.95583"),
            Map.entry("ESP", "166.386"), Map.entry("FIM", "5.94573"), Map.entry("FRF", "6.55957"),
            Map.entry("GRD", "340.750"), Map.entry("HRK", "7.53450"), Map.entry("IEP", "0.787564"),
            Map.entry("ITL", "1936.27"), Map.entry("LUF", "40.3399"), Map.entry("MTL", "0.429300"),
            Map.entry("NLG", "2.20371"), Map.entry("PTE", "200.482"), Map.entry("SIT", "239.640"),
            Map.entry("SKK", "30.1260"));

    private Former() {}

    /** The code under which the country is known now: its own unless it was renamed. */
    static @Nullable String country(@Nullable String code) {
        return code == null ? null : COUNTRIES.getOrDefault(code, code);
    }

    /** The region in which those lie that became of the country. */
    static Optional<String> region(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(REGIONS.get(code));
    }

    static Money money(Money recorded) {
        String rate = EURO.get(recorded.currency());
        return rate == null
                ? recorded
                : new Money(
                        new Decimal(recorded.amount().value().divide(new BigDecimal(rate), 2, RoundingMode.HALF_UP)),
                        "EUR", recorded.valueDate());
    }

    /** The currency of what has none of its own, as it is now. */
    static @Nullable String currency(@Nullable String code) {
        return code != null && EURO.containsKey(code) ? "EUR" : code;
    }

    /** What was recorded, beside the value into which it was put. */
    static List<KeptElement> beside(Money recorded) {
        if (!EURO.containsKey(recorded.currency())) return List.of();
        return List.of(recorded("value[1]", recorded.amount() + " " + recorded.currency()));
    }

    /** The same of the country of a transaction. */
    static List<KeptElement> beside(@Nullable String country) {
        if (country == null) return List.of();
        if (REGIONS.containsKey(country)) return List.of(recorded("recipient-region[1]", country));
        return COUNTRIES.containsKey(country) ? List.of(recorded("recipient-country[1]", country)) : List.of();
    }

    static KeptElement recorded(String element, String text) {
        return new KeptElement(element, new TreeMap<>(Map.of(RECORDED + "as", text)), null, List.of());
    }
}
