package org.cooptrack.query.statistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a figure means: its name in queries, the version of its definition, what it counts, the dimensions its facts have,
 * which of their values are its own where other kinds have others, under which name the facts are entered (in a union,
 * under which names, each with the kind as which it stands), which of them alone where it is part of another measure, and a
 * title and definition in French, English and Spanish.
 * Each slice declares its own.
 */
public record Measure(String id, String entries, Map<String, String> parts, int version, Kind kind,
        Set<Dimension> dimensions, Map<Dimension, List<String>> values, Narrowing narrowing, LocalizedText title,
        LocalizedText definition) {
    public Measure {
        parts = Map.copyOf(parts);
        dimensions = Set.copyOf(dimensions);
        values = Map.copyOf(values);
        if (!dimensions.containsAll(narrowing.only().keySet()))
            throw new IllegalArgumentException(id + " is narrowed by what its facts do not say");
    }

    /** Of which measure it is a part, if it is one: its facts that say one of these of each dimension. */
    public record Narrowing(@Nullable String of, SortedMap<Dimension, List<String>> only) {
        static final Narrowing NONE = new Narrowing(null, new TreeMap<>());

        List<Condition> conditions() {
            return only.entrySet().stream().map(one -> new Condition(new Axis.Of(one.getKey()), one.getValue()))
                    .toList();
        }
    }

    /** The part of this measure whose facts say one of these of each dimension, under a name of its own. */
    public Measure narrowedTo(Map<Dimension, List<String>> only, String id, int version, LocalizedText title,
            LocalizedText definition) {
        return new Measure(id, entries, parts, version, kind, dimensions, values,
                new Narrowing(this.id, new TreeMap<>(only)), title, definition);
    }

    /** One with entries of its own. */
    public Measure(String id, int version, Kind kind, Set<Dimension> dimensions, LocalizedText title,
            LocalizedText definition) {
        this(id, id, Map.of(), version, kind, dimensions, Map.of(), Narrowing.NONE, title, definition);
    }

    /** The time for which what a stock counts was so, from the entries of that stock. */
    public static Measure monthsOf(Measure stock, String id, int version, LocalizedText title,
            LocalizedText definition) {
        return new Measure(id, stock.id(), Map.of(), version, Kind.MONTHS, stock.dimensions(), stock.values(),
                Narrowing.NONE,
                title, definition);
    }

    /**
     * The union of several measures of persons: its facts are theirs, and a person who stands under several is one.
     *
     * @param parts
     *            the kind as which the entries of each of them stand
     * @param dimensions
     *            what all of their facts say, beside the kind
     */
    public static Measure unionOf(Map<String, String> parts, String id, int version, Set<Dimension> dimensions,
            LocalizedText title, LocalizedText definition) {
        var all = EnumSet.copyOf(dimensions);
        all.add(Dimension.KIND);
        List<String> kinds = parts.values().stream().distinct().sorted().toList();
        return new Measure(id, id, parts, version, Kind.PERSONS, all, Map.of(Dimension.KIND, kinds),
                Narrowing.NONE, title, definition);
    }

    /** The same, whose facts say these of a dimension, if they have it. */
    public Measure saying(Dimension dimension, Enum<?>[] constants) {
        if (!dimensions.contains(dimension)) return this;
        var own = new HashMap<Dimension, List<String>>(values);
        own.put(dimension, Arrays.stream(constants).map(Enum::name).toList());
        return new Measure(id, entries, parts, version, kind, dimensions, own, narrowing, title, definition);
    }

    /**
     * Whether its figures are of people, be they counted one by one, in numbers without persons, or by what was paid for
     * them. What is neither sure to be of things nor of money is taken to be of people.
     */
    public boolean countsPeople() {
        return switch (kind) {
            case PERSONS, MONTHS, QUANTITY -> true;
            case THINGS, STOCK, MONEY, TARGET -> dimensions.contains(Dimension.SEX);
        };
    }

    /** Whether what is entered under that name is under its figures. */
    public boolean takesIn(String entered) {
        return parts.isEmpty() ? entries.equals(entered) : parts.containsKey(entered);
    }

    /** Whether the dimension says as what an entry stands in a union, and not what the entry says. */
    public boolean tellsParts(Dimension dimension) {
        return dimension == Dimension.KIND && !parts.isEmpty();
    }

    /** All it may be broken down by: what its facts say, and what follows from it. */
    public Set<Dimension> asked() {
        var all = EnumSet.copyOf(dimensions);
        all.addAll(Derived.of(this));
        return all;
    }

    /** What the entries of a measure add up to. */
    public enum Kind {
        /** Facts about persons: their sum, and the distinct persons behind them. */
        PERSONS,
        /** Facts about things counted once (projects, sessions, agreements): their sum, and the distinct things. */
        THINGS,
        /**
         * What is so for a time: each adds from the day it begins and takes away from the day it ends, be that day still to
         * come. The sum up to a day, that of the data unless another is asked for, is what is so on that day.
         */
        STOCK,
        /**
         * How long, in months, what a stock counts was so within a window of days that has come to pass: each entry adds
         * its quantity for every day from its own, or from the first of the window if that is later, to the last.
         */
        MONTHS,
        /** Amounts in major units of a currency; different currencies are never added. */
        MONEY,
        /** What is to be reached, in the unit of the measure that is counted; different measures are never added. */
        TARGET,
        /** Any other quantity that adds up. */
        QUANTITY;

        public boolean distinct() { return this == PERSONS || this == THINGS; }

        /** Whether its numbers are whole. */
        boolean counted() {
            return distinct() || this == STOCK;
        }
    }

    /** The dimensions of a fact about a person in an activity. */
    public static Set<Dimension> ofPersonsInActivities() {
        return EnumSet.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.IMPLEMENTING_PARTNER, Dimension.INSTRUMENT,
                Dimension.AIM, Dimension.TOPIC, Dimension.COUNTRY, Dimension.SEX, Dimension.AGE_BAND,
                Dimension.DISABILITY, Dimension.MIGRATION_STATUS, Dimension.STATUS_IN_EMPLOYMENT,
                Dimension.OCCUPATION, Dimension.SETTLEMENT, Dimension.DISADVANTAGE, Dimension.ADMINISTRATIVE_AREA);
    }

    /** The same of a person in a case of forced or child labour: it has no topic, and its area stands nowhere in clear. */
    public static Set<Dimension> ofPersonsInCases() {
        Set<Dimension> dimensions = ofPersonsInActivities();
        dimensions.removeAll(Set.of(Dimension.TOPIC, Dimension.ADMINISTRATIVE_AREA));
        return dimensions;
    }
}
