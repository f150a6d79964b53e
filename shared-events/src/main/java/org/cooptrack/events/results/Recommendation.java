package org.cooptrack.events.results;

import java.util.UUID;
import org.cooptrack.events.value.LocalizedText;

/** Something an evaluation asks to be done. */
public record Recommendation(UUID id, LocalizedText text) {}
