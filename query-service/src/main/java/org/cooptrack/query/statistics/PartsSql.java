package org.cooptrack.query.statistics;

import java.util.Map;
import java.util.stream.Collectors;

/** Under which names the entries of a figure stand, and in a union as which kind, as SQL over the fact {@code f}. */
record PartsSql(Measure measure) {
    /** The one name, or all of them. */
    Object entered() {
        return measure.parts().isEmpty()
                ? measure.entries()
                : measure.parts().keySet().stream().sorted().toArray(String[]::new);
    }

    String among(String row, String parameter) {
        return row + ".measure = " + (measure.parts().isEmpty() ? ":" + parameter : "any (:" + parameter + ")");
    }

    String kind() {
        return measure.parts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(part -> " when '" + part.getKey() + "' then '" + part.getValue() + "'")
                .collect(Collectors.joining("", "(case f.measure", " end)"));
    }
}
