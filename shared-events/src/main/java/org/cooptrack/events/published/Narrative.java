package org.cooptrack.events.published;

import org.jspecify.annotations.Nullable;

/** A text as published, and its language if it was said. */
public record Narrative(@Nullable String language, String text) {}
