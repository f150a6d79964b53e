package org.cooptrack.query.pages;

import org.jspecify.annotations.Nullable;

/**
 * A target of projects for a figure in a span of days, and what these same projects reached in it, where that may be shown.
 *
 * @param rate
 *            what was reached of it in whole percent; none where either is no number above zero
 */
record Aim(String from, String upTo, boolean distinct, String target, Told actual, @Nullable String reached,
        @Nullable String rate, long projects) {}
