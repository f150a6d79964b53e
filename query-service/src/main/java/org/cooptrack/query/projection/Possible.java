package org.cooptrack.query.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.codes.DimensionValues;
import org.cooptrack.web.problem.ProblemException;

/**
 * Which values a filter can have at all, so that a slip is refused and not answered with nothing. The refusal names the
 * values where they are few, else the list on which they stand, or how they are written.
 */
public record Possible(Predicate<String> values, Function<String, Refusal> refusal) {
    private static final Predicate<String> WRITTEN = value -> !value.isBlank() && value.indexOf('\0') < 0;
    private static final Possible ANY = new Possible(WRITTEN, "query.value");
    private static final Possible IDS = of(Dimension.PROJECT);
    private static final Map<String, Possible> EVERYWHERE = Map.ofEntries(Map.entry("project", IDS),
            Map.entry("office", IDS), Map.entry("person", IDS), Map.entry("scheme", IDS), Map.entry("parent", IDS),
            Map.entry("organisation", IDS), Map.entry("authority", IDS), Map.entry("service", IDS),
            Map.entry("workplace", IDS), Map.entry("country", of(Dimension.COUNTRY)),
            Map.entry("instrument", of(Dimension.INSTRUMENT)));

    /** By which rule a value is refused, and what is told of those there are. */
    public record Refusal(String rule, List<String> told) {}

    /** One that is always refused by the same rule. */
    public Possible(Predicate<String> values, String rule, String... told) {
        this(values, _ -> new Refusal(rule, List.of(told)));
    }

    /** What a parameter of this name can be in every list. */
    public static Possible of(String parameter) {
        return EVERYWHERE.getOrDefault(parameter, ANY);
    }

    /** What a dimension of the facts can be asked for. */
    public static Possible of(Dimension dimension) {
        return of(dimension, value -> DimensionValues.canBeAskedFor(dimension, value));
    }

    /** What facts can say of a dimension: codes may be there, as published, that are on no list. */
    public static Possible standing(Dimension dimension) {
        return of(dimension, value -> DimensionValues.canStand(dimension, value));
    }

    private static Possible of(Dimension dimension, Predicate<String> values) {
        List<String> named = DimensionValues.named(dimension);
        return named.isEmpty()
                ? new Possible(WRITTEN.and(values), value -> refusal(dimension, value))
                : oneOf(named);
    }

    private static Refusal refusal(Dimension dimension, String value) {
        return DimensionValues.list(dimension, value).map(list -> new Refusal("query.not-on-list", List.of(list)))
                .or(() -> DimensionValues.example(dimension)
                        .map(example -> new Refusal("query.written", List.of(example))))
                .orElseGet(() -> new Refusal("query.value", List.of()));
    }

    /** The topic of a training, a session of dialogue or a dispute. */
    public static Possible topic() {
        return on("Topic");
    }

    /** Codes of one list. */
    public static Possible on(String list) {
        return new Possible(code -> CodeLists.isKnown(list, code), "query.not-on-list", list);
    }

    /** Values of a form, as the example. */
    public static Possible written(Predicate<String> form, String example) {
        return new Possible(form, "query.written", example);
    }

    public static Possible oneOf(List<String> names) {
        return new Possible(names::contains, "query.one-of", String.join(", ", names));
    }

    public static Possible oneOf(Enum<?>[] constants) {
        return oneOf(Arrays.stream(constants).map(Enum::name).toList());
    }

    /** @throws ProblemException where it cannot be that */
    public void require(String parameter, String asked) {
        if (values.test(asked)) return;
        if (asked.isBlank()) throw new ProblemException(400, "query.empty", parameter, parameter);
        Refusal refused = refusal.apply(asked);
        Optional<String> told = refused.told().stream().findFirst();
        throw told.map(more -> new ProblemException(400, refused.rule(), parameter, asked, parameter, more))
                .orElseGet(() -> new ProblemException(400, refused.rule(), parameter, asked, parameter));
    }
}
