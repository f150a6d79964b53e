package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.codes.DimensionValues;
import org.cooptrack.query.Golden;
import org.cooptrack.query.Service;
import org.junit.jupiter.api.Test;

/** Where kinds of activity have values of their own for a dimension, each measure knows its own. */
class OwnValuesTest {
    private static final Set<Dimension> OF_SEVERAL_KINDS = EnumSet.of(Dimension.FORM, Dimension.KIND);

    private final Catalogue catalogue = Service.CONTEXT.getBean(Catalogue.class);

    @Test
    void each_measure_says_which_forms_and_kinds_are_its_own() {
        for (Measure measure : catalogue.all())
            assertThat(measure.dimensions().stream().filter(OF_SEVERAL_KINDS::contains)
                    .filter(dimension -> !measure.values().containsKey(dimension))).as(measure.id()).isEmpty();
    }

    @Test
    void what_facts_say_can_be_asked_for_under_their_measure() {
        List<Entry> entries = Golden.entries();
        for (Measure measure : catalogue.all())
            for (Dimension dimension : List.of(Dimension.FORM, Dimension.KIND, Dimension.TOPIC))
                if (measure.dimensions().contains(dimension) && !measure.tellsParts(dimension))
                    assertThat(said(entries, measure, dimension)).as(measure.id())
                            .allMatch(value -> isPossible(value, measure, dimension));
    }

    private static Set<String> said(List<Entry> entries, Measure measure, Dimension dimension) {
        return entries.stream().filter(entry -> measure.takesIn(entry.measure()))
                .flatMap(entry -> entry.dimensions().values().getOrDefault(dimension, List.of()).stream())
                .collect(Collectors.toSet());
    }

    /** A topic of the code list stands in golden files as the word topic: it is none of a kind's own. */
    private static boolean isPossible(String value, Measure measure, Dimension dimension) {
        return value.equals(dimension.code())
                ? !measure.values().containsKey(dimension)
                : DimensionValues.canBeAskedFor(dimension, value, measure.values());
    }
}
