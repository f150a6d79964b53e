package org.cooptrack.query.audit;

import org.cooptrack.events.audit.Drawing;
import org.jspecify.annotations.Nullable;

/** How a sample is drawn: with which seed, how many entries, and in strata of which dimension, if in strata. */
record Sizing(String seed, int size, @Nullable String stratifiedBy) {
    Drawing drawing() { return stratifiedBy == null ? Drawing.RANDOM : Drawing.STRATIFIED; }
}
