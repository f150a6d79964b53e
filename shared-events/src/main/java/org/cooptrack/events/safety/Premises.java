package org.cooptrack.events.safety;

import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** A workplace as its facts know it: for which projects, where, who operates it if that is known here, and what it does. */
public record Premises(UUID workplace, Setting setting, @Nullable UUID operator, EconomicActivity activity) {
    Dimensions dimensions() {
        return setting.on(Dimensions.none()).with(Dimension.COUNTRY, setting.place().country())
                .with(Dimension.ECONOMIC_ACTIVITY, activity.name());
    }
}
