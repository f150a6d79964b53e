package org.cooptrack.events.institution;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.value.Setting;

/** To whom an institution belongs, the countries whose institution it is, and what it is for. */
public record Matter(Setting setting, List<String> countries, InstitutionField field) {
    public Matter { countries = List.copyOf(countries); }

    public Dimensions dimensions() {
        return setting.on(Dimensions.none()).with(Dimension.COUNTRY, countries).with(Dimension.TOPIC, field.name());
    }
}
