package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.util.List;
import org.cooptrack.events.results.Category;
import org.cooptrack.events.results.Indicator;
import org.cooptrack.events.results.Measure;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Whether a value is one that its indicator can have. */
final class Values {
    private Values() {}

    static Reading reading(Indicator indicator, Value value, @Nullable List<Category> cell,
            @Nullable LocalizedText comment, @Nullable List<Evidence> evidence) {
        fits(indicator.measure(), value);
        return new Reading(value, cell == null ? List.of() : cell, List.of(), comment,
                evidence == null ? List.of() : evidence);
    }

    private static void fits(Measure measure, Value value) {
        switch (measure) {
            case UNIT -> { if (value.number() == null) throw NUMBER_MISSING.at("/value/number"); }
            case PERCENTAGE -> {
                if (value.numerator() == null || value.denominator() == null)
                    throw NUMERATOR_AND_DENOMINATOR_MISSING.at("/value");
                if (value.denominator().sign() <= 0)
                    throw DENOMINATOR_NOT_POSITIVE.at("/value/denominator", value.denominator());
                if (value.numerator().sign() < 0) throw NUMERATOR_BELOW_ZERO.at("/value/numerator", value.numerator());
            }
            case NOMINAL, ORDINAL, QUALITATIVE -> {
                if (value.number() == null && (value.text() == null || LocalizedText.saysNothing(value.text())))
                    throw WORDS_MISSING.at("/value/text");
            }
        }
    }
}
