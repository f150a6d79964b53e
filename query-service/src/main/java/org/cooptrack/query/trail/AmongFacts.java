package org.cooptrack.query.trail;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Things;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which facts exceptions are looked for among: of a project, a country, an office or an implementing partner, and within which days. */
@Component
class AmongFacts {
    private static final Set<String> OF_FACTS = Set.of("project", "country", "office", "implementing-partner");
    private static final Set<String> DAYS = Set.of("occurredFrom", "occurredUpTo");
    private static final Set<String> OF_EVERY_LIST = Set.of("after", "limit", "atLeast");

    private final Things things;

    AmongFacts(Things things) { this.things = things; }

    /** A condition on the fact {@code f} as SQL, and its parameters. */
    record Condition(String sql, Map<String, Object> parameters) {}

    /** @param more what this list reads beside */
    Condition read(Map<String, String> asked, String... more) {
        var sql = new StringBuilder("true");
        var parameters = new HashMap<String, Object>();
        Set<String> others = Set.of(more);
        for (var one : asked.entrySet()) {
            String name = one.getKey();
            if (OF_EVERY_LIST.contains(name) || others.contains(name)) continue;
            if (DAYS.contains(name)) parameters.put(name, Asked.day(name, one.getValue()));
            else if (OF_FACTS.contains(name)) parameters.put(parameter(name), value(name, one.getValue()));
            else
                throw unknown(name, others);
            sql.append(switch (name) {
                case "occurredFrom" -> " and f.occurred_from >= :occurredFrom";
                case "occurredUpTo" -> " and f.occurred_to <= :occurredUpTo";
                default -> " and jsonb_exists(f.dimensions->'" + name + "', :" + parameter(name) + ")";
            });
        }
        forwards(parameters.get("occurredFrom"), parameters.get("occurredUpTo"));
        return new Condition(sql.toString(), parameters);
    }

    private String value(String name, String value) {
        Possible.of(name).require(name, value);
        if (Things.areNamedBy(name)) things.require(name, value, () -> things.isSaid(name, value));
        return value;
    }

    private static String parameter(String name) { return name.replace('-', '_'); }

    private static void forwards(@Nullable Object from, @Nullable Object upTo) {
        if (from instanceof LocalDate first && upTo instanceof LocalDate last)
            Asked.forwards("occurredFrom", first, "occurredUpTo", last);
    }

    private static ProblemException unknown(String name, Set<String> others) {
        var known = new TreeSet<>(OF_FACTS);
        known.addAll(DAYS);
        known.addAll(others);
        return new ProblemException(400, "query.unknown-filter", name, String.join(", ", known));
    }
}
