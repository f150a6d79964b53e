package org.cooptrack.query.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to a question: the data it rests on, up to which position and moment, and the figures of each measure. */
record Figures(long position, @Nullable Instant dataUpTo, List<Answer> figures) {}
