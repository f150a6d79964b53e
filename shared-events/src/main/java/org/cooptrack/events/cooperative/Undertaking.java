package org.cooptrack.events.cooperative;

import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.value.Setting;
import org.cooptrack.events.value.Settlement;

/** A cooperative as its facts know it: for which projects, where, and whether it is rural (R193 for the words). */
public record Undertaking(UUID cooperative, Setting setting, Settlement settlement) {
    Dimensions dimensions() {
        return setting.on(Dimensions.none()).with(Dimension.COUNTRY, setting.place().country())
                .with(Dimension.SETTLEMENT, settlement.name());
    }
}
