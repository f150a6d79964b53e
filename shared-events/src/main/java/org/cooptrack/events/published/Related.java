package org.cooptrack.events.published;

import org.jspecify.annotations.Nullable;

/** Another activity and how it is related (IATI RelatedActivityType). */
public record Related(String ref, @Nullable String type) {}
