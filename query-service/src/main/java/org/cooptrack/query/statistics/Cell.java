package org.cooptrack.query.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One cell of an answer: its value on each axis (absent where its facts have none), what is known of it, the sum of its
 * entries, the distinct persons or things behind them, what was reported without identity, how many rows that makes, how many
 * facts are held outside until their quality issues are closed, and what stands behind it: certified periods and evidence. Of
 * targets it says how much of the total several indicators of a project set for the same count: all of these but the highest.
 * Its numbers are there only where its status says so. The last is the path and query that ask for the events under its total.
 */
public record Cell(Map<String, String> cell, Status status, @Nullable Amount total, @Nullable Long distinct,
        @Nullable Amount withoutIdentity,
        long rows, long held, boolean provisional, Certification certification, Supported evidence,
        @Nullable Overlap overlap, @Nullable Amount repeated, String events) {
    public Cell {
        cell = Collections.unmodifiableMap(new LinkedHashMap<>(cell));
    }

    Cell overlapping(@Nullable Overlap parts) {
        return new Cell(cell, status, total, distinct, withoutIdentity, rows, held, provisional, certification,
                evidence,
                parts, repeated, events);
    }
}
