package org.cooptrack.events.reform;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.value.Setting;

/**
 * To whom a reform belongs and what it concerns: the countries whose law it is, the kind of instrument and, in its
 * setting, the conventions and other ILO instruments concerned and the projects that helped, with their shares.
 */
public record Matter(Setting setting, List<String> countries, InstrumentKind kind) {
    public Matter { countries = List.copyOf(countries); }

    public Dimensions dimensions() {
        return setting.on(Dimensions.none()).with(Dimension.COUNTRY, countries).with(Dimension.INSTRUMENT_KIND,
                kind.name());
    }
}
