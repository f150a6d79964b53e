package org.cooptrack.events.results;

import java.util.List;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** How a result is measured: what its values are, how they are counted, and by what they are broken down. Ascending unless said: more is better. */
public record Indicator(Measure measure, @Nullable CountingRule countingRule, LocalizedText title,
        @Nullable LocalizedText description, boolean ascending, @Nullable Boolean aggregates,
        List<String> disaggregation, List<Reference> references) {
    public Indicator {
        disaggregation = List.copyOf(disaggregation);
        references = List.copyOf(references);
    }

    /** The same, counted by this rule. */
    public Indicator counted(@Nullable CountingRule rule) {
        return new Indicator(measure, rule, title, description, ascending, aggregates, disaggregation, references);
    }
}
