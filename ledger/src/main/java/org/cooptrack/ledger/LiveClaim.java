package org.cooptrack.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A claim that is held now, by which stream, and since which event. */
public record LiveClaim(String key, boolean dated, @Nullable LocalDate from, @Nullable LocalDate until, String holder,
        long position) {}
