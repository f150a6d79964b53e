package org.cooptrack.command.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.cooptrack.events.value.Place;

/** Which day it is at a place. Where the time zone is not known, the latest day anywhere on earth: nothing is called future in doubt. */
public final class Today {
    private static final ZoneOffset FIRST_TO_SEE_THE_DAY = ZoneOffset.ofHours(14);

    private Today() {}

    public static LocalDate at(Place place, Instant now) {
        String zone = place.timeZone();
        return LocalDate.ofInstant(now, zone == null ? FIRST_TO_SEE_THE_DAY : ZoneId.of(zone));
    }

    public static LocalDate anywhere(Instant now) { return LocalDate.ofInstant(now, FIRST_TO_SEE_THE_DAY); }
}
