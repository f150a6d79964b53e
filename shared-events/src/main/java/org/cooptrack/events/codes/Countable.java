package org.cooptrack.events.codes;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.dispute.Stoppage;
import org.cooptrack.events.enterprise.Jobs;
import org.cooptrack.events.safety.Injuries;

/**
 * A measure that an indicator may count, what its entries add up to, by what its facts can be filtered and broken down
 * beside the project, and which of those values are its own where other kinds have others. The list is made from the measures that the query side declares, and its build fails where they differ.
 * Money is not among them: an indicator has no currency.
 */
public record Countable(String measure, Kind kind, Set<Dimension> dimensions, Map<Dimension, List<String>> values) {
    private static final Map<String, Countable> ALL = read();
    private static final Set<String> IN_PARTS = Set.of(Jobs.GROSS_FTE, Jobs.NET_FTE, Jobs.INDIRECT_FTE,
            Stoppage.MEASURE,
            Injuries.DAYS_LOST);
    private static final Set<String> LESS_LOSSES = Set.of(Jobs.NET, Jobs.NET_FTE);

    /** What the entries of a measure add up to: persons, things, what is so at a time, months, or any other quantity. */
    public enum Kind {
        PERSONS, THINGS, STOCK, MONTHS, QUANTITY;

        /** Whether there are distinct persons or things behind its facts. */
        public boolean distinct() {
            return this == PERSONS || this == THINGS;
        }
    }

    public Countable {
        dimensions = Collections.unmodifiableSet(dimensions);
        values = Collections.unmodifiableMap(values);
    }

    public static Optional<Countable> named(String measure) { return Optional.ofNullable(ALL.get(measure)); }

    /** Whether it comes in whole numbers: persons and things do; months, days lost and full-time equivalents do not. */
    public boolean whole() {
        return kind != Kind.MONTHS && !IN_PARTS.contains(measure);
    }

    /** Whether it can be less than nothing: only what is gained less what is lost. */
    public boolean belowZero() {
        return LESS_LOSSES.contains(measure);
    }

    /** Its dimension of that name, as in a query: {@code age-band}. */
    public Optional<Dimension> dimension(String code) {
        return dimensions.stream().filter(dimension -> dimension.code().equals(code)).findFirst();
    }

    /** Whether its facts can say that of a dimension. */
    public boolean canSay(Dimension dimension, String value) {
        return DimensionValues.canBeAskedFor(dimension, value, values);
    }

    private static Map<String, Countable> read() {
        var all = new LinkedHashMap<String, Countable>();
        CodeFile.rows("Countable").forEach(row -> all.put(row.get(0), new Countable(row.get(0),
                Kind.valueOf(row.get(1)), Arrays.stream(row.get(2).split(" ")).map(Countable::coded)
                        .collect(Collectors.toSet()),
                values(row.get(3)))));
        return all;
    }

    /** As {@code form=EXISTING|START_UP topic=…}. */
    private static Map<Dimension, List<String>> values(String written) {
        return Arrays.stream(written.split(" ")).filter(one -> !one.isEmpty()).map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> coded(one[0]), one -> List.of(one[1].split("\\|"))));
    }

    private static Dimension coded(String code) {
        return Arrays.stream(Dimension.values()).filter(dimension -> dimension.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no dimension is called " + code));
    }
}
