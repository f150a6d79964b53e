package org.cooptrack.events.hiv;

import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.value.Setting;

/** The workplace where a programme is, known by its id alone, and to whom the programme belongs. */
public record Site(UUID workplace, Setting setting) {
    Dimensions dimensions() {
        return setting.on(Dimensions.none()).with(Dimension.COUNTRY, setting.place().country());
    }
}
