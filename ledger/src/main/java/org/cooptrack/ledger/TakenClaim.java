package org.cooptrack.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key that one stream holds alone, or, if dated, alone on each day from {@code from} (inclusive) until {@code until}
 * (exclusive); an absent end is open. Dated and undated claims are judged apart: a family of keys is the one or the other.
 */
public record TakenClaim(String key, boolean dated, @Nullable LocalDate from, @Nullable LocalDate until) {
    public TakenClaim {
        if (!dated && (from != null || until != null)) throw new IllegalArgumentException("dates on an undated claim");
        if (from != null && until != null && !from.isBefore(until))
            throw new IllegalArgumentException("an empty period");
    }

    public static TakenClaim of(String key) {
        return new TakenClaim(key, false, null, null);
    }

    public static TakenClaim during(String key, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new TakenClaim(key, true, from, until);
    }
}
