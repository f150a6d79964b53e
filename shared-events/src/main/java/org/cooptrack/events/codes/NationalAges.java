package org.cooptrack.events.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** From which age on people may be employed in a country, and who is called young there, as of a day; each row of the tables names its source. */
public final class NationalAges {
    /** What C138 (article 2) asks of every country that did not declare another age. */
    private static final int USUAL_MINIMUM = 15;
    /** The definition of the United Nations: 15 to 24. */
    private static final Span UNITED_NATIONS = new Span(15, 24);
    private static final Map<String, List<Row>> MINIMUM = rows("MinimumAgeOfCountry");
    private static final Map<String, List<Row>> YOUTH = rows("YouthOfCountry");

    private NationalAges() {}

    /** Ages in completed years, both included. */
    public record Span(int from, int to) {}

    private record Row(Validity validity, List<String> says) {
        int number(int column) { return Integer.parseInt(says.get(column)); }
    }

    /** The minimum age for employment, in completed years. */
    public static int minimum(String country, LocalDate day) {
        return on(MINIMUM, country, day).map(row -> row.number(3)).orElse(USUAL_MINIMUM);
    }

    /** Who is young. */
    public static Span youth(String country, LocalDate day) {
        return on(YOUTH, country, day).map(row -> new Span(row.number(3), row.number(4))).orElse(UNITED_NATIONS);
    }

    private static Optional<Row> on(Map<String, List<Row>> table, String country, LocalDate day) {
        return table.getOrDefault(country, List.of()).stream().filter(row -> row.validity().holdsOn(day)).findFirst();
    }

    private static Map<String, List<Row>> rows(String file) {
        return CodeFile.rows(file).stream().collect(Collectors.groupingBy(row -> row.get(0),
                Collectors.mapping(row -> new Row(Validity.of(row.get(1), row.get(2)), row), Collectors.toList())));
    }
}
