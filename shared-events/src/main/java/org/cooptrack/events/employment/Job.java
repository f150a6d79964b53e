package org.cooptrack.events.employment;

import java.util.UUID;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/** The job somebody was placed in: the employer or its sector (a section of ISIC Rev. 4), the contract, the usual hours a week, the occupation (ISCO-08 or {@code UNKNOWN}). */
public record Job(@Nullable UUID employer, @Nullable String sector, Contract contract, Decimal hours,
        String occupation) {}
