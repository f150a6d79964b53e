package org.cooptrack.query.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to a question: the data it rests on, up to which position and moment, the figures of each measure, and what their marks mean. */
record Figures(long position, @Nullable Instant dataUpTo, List<Answer> figures, Notes notes) {}
