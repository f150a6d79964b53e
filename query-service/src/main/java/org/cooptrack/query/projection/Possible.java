package org.cooptrack.query.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.web.problem.ProblemException;

/**
 * Which values a filter can have at all, so that a slip is refused and not answered with an empty list; named one by one
 * where they are few.
 */
public record Possible(Predicate<String> values, List<String> named) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Possible IDS = new Possible(value -> value.matches(ID), List.of());
    private static final Possible ANY = new Possible(value -> !value.isBlank() && value.indexOf('\0') < 0, List.of());
    private static final Map<String, Possible> EVERYWHERE = Map.of("project", IDS, "office", IDS, "person", IDS,
            "scheme",
            IDS, "country", new Possible(
                    code -> code.equals("UNKNOWN") || CodeLists.isKnown("Country", code), List.of()));

    /** What a parameter of this name can be in every list. */
    public static Possible of(String parameter) {
        return EVERYWHERE.getOrDefault(parameter, ANY);
    }

    public static Possible oneOf(List<String> names) {
        return new Possible(names::contains, names);
    }

    public static Possible oneOf(Enum<?>[] constants) {
        return oneOf(Arrays.stream(constants).map(Enum::name).toList());
    }

    /** @throws ProblemException where it cannot be that */
    public void require(String parameter, String asked) {
        if (values.test(asked)) return;
        if (named.isEmpty()) throw new ProblemException(400, "query.value", parameter, asked, parameter);
        throw new ProblemException(400, "query.one-of", parameter, asked, parameter, String.join(", ", named));
    }
}
