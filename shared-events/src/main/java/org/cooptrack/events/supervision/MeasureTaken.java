package org.cooptrack.events.supervision;

import java.util.UUID;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a country did about a comment: in words and, where it is one of the reforms recorded here, which. */
public record MeasureTaken(LocalizedText what, @Nullable UUID reform, FieldDate occurredOn,
        @Nullable Evidence evidence) {}
