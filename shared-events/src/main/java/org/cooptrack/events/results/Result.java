package org.cooptrack.events.results;

import java.util.List;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Something the project sets out to bring about. A reference stands on the result or on its indicators, never on both. */
public record Result(ResultType type, LocalizedText title, @Nullable LocalizedText description,
        @Nullable Boolean aggregates, List<Reference> references) {
    public Result { references = List.copyOf(references); }
}
