package org.cooptrack.events.project;

import java.util.UUID;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A place where a project works: its name, country and administrative area, and its point (WGS 84, in degrees) with its exactness (IATI GeographicExactness). */
public record Location(UUID id, LocalizedText name, String country, @Nullable String administrativeArea,
        @Nullable Point point, @Nullable String exactness) {
    /** Degrees north and east. */
    public record Point(Decimal latitude, Decimal longitude) {}
}
