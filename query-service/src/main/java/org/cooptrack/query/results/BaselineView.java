package org.cooptrack.query.results;

import org.cooptrack.events.results.Reading;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** From where an indicator starts, as of when if it was said, and whether that was published or recorded here. */
record BaselineView(@Nullable FieldDate asOf, Reading reading, boolean published) {}
