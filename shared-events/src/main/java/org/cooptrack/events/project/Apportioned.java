package org.cooptrack.events.project;

import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/** A part of a project that may say its share of the whole. */
public interface Apportioned {
    String code();

    @Nullable
    Percentage share();
}
