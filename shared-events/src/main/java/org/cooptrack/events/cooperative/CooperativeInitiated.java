package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** People set out to form a cooperative. It is formed when it is registered; until then it is an initiative. */
public record CooperativeInitiated(UUID cooperative, LocalizedText title, Undertaking undertaking,
        @Nullable Integer minimumFounders, LocalDate occurredOn) implements CooperativeEvent {}
