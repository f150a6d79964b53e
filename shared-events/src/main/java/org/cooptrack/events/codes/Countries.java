package org.cooptrack.events.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of a country by its ISO 3166 code, also of one that is no more: its names and the regions it lies in. */
public final class Countries {
    private static final Map<String, String> ILO = pairs("IloRegionOfCountry");
    private static final Map<String, String> M49 = pairs("M49RegionOfCountry");
    private static final Map<String, String> ABOVE = pairs("M49RegionAbove");
    private static final Map<String, List<String>> FORMER = CodeFile.rows("FormerCountryName").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.subList(1, row.size())));
    private static final Map<String, List<InGroup>> INCOME = CodeFile.rows("IncomeGroupOfCountry").stream()
            .collect(Collectors.groupingBy(row -> row.get(0), Collectors.mapping(InGroup::of, Collectors.toList())));
    private static final List<String> LANGUAGES = List.of("en", "fr", "es");

    private Countries() {}

    /** The income group a country was in, from its first day until the day on which it was in another. */
    public record InGroup(LocalDate from, LocalDate until, String group) {
        private static InGroup of(List<String> row) {
            var validity = Validity.of(row.get(1), row.get(2));
            return new InGroup(validity.from(), validity.until(), row.get(3));
        }
    }

    /** The name in that language, as the JDK knows it; of a country that is no more, as it was called. The code where neither knows one. */
    public static String name(String country, Locale language) {
        List<String> names = FORMER.get(country);
        int column = LANGUAGES.indexOf(language.getLanguage());
        if (names != null && column >= 0) return names.get(column);
        return Locale.of("", country).getDisplayCountry(language);
    }

    /** The ILO region: {@code AFRICA}, {@code AMERICAS}, {@code ARAB_STATES}, {@code ASIA_AND_THE_PACIFIC}, {@code EUROPE_AND_CENTRAL_ASIA}. */
    public static Optional<String> iloRegion(String country) {
        return Optional.ofNullable(ILO.get(country));
    }

    /** The M49 regions it lies in, from the smallest to the world. */
    public static List<String> m49Regions(String country) {
        var regions = new ArrayList<String>();
        for (var region = M49.get(country); region != null; region = ABOVE.get(region))
            regions.add(region);
        return regions;
    }

    /**
     * The income groups of the World Bank it was in, one after the other: {@code LOW}, {@code LOWER_MIDDLE},
     * {@code UPPER_MIDDLE}, {@code HIGH}. There are gaps where it was not classified; before July 1988 nobody was.
     */
    public static List<InGroup> incomeGroups(String country) {
        return INCOME.getOrDefault(country, List.of());
    }

    private static Map<String, String> pairs(String file) {
        return CodeFile.rows(file).stream().collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }
}
