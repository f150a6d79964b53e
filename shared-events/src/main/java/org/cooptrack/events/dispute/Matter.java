package org.cooptrack.events.dispute;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.value.Setting;

/** To whom the help with a dispute belongs, in which countries it is, what it is about and which form it has. */
public record Matter(Setting setting, List<String> countries, String topic, DisputeForm form) {
    public Matter { countries = List.copyOf(countries); }

    public Dimensions dimensions() {
        return setting.on(Dimensions.none()).with(Dimension.COUNTRY, countries).with(Dimension.TOPIC, topic)
                .with(Dimension.FORM, form.name());
    }
}
