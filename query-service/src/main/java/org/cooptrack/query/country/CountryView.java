package org.cooptrack.query.country;

import java.time.Instant;
import java.util.List;
import org.cooptrack.query.statistics.Answer;
import org.jspecify.annotations.Nullable;

/** One country, and every figure that knows countries, taken there: the same figure as that of the statistics with this filter. */
record CountryView(Country country, long position, @Nullable Instant dataUpTo, List<Answer> figures) {}
