package org.cooptrack.events.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a fact of a sensitive kind and never stands in clear: the day as it is known, the site in words, the
 * administrative area (ISO 3166-2), the evidence. It exists in memory alone, before sealing or after opening, and is in no event.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(FieldDate occurredOn, @Nullable String site, @Nullable String administrativeArea,
        @Nullable Evidence evidence) {
    /** What may be told in clear: the quarter. */
    public Details veiled() {
        return new Details(occurredOn.inQuarter(), null, null, null);
    }

    /** Tells nothing, so that no log line can. */
    @Override
    public String toString() { return "Details[…]"; }
}
