package org.cooptrack.events.dialogue;

import java.util.List;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.value.Setting;

/**
 * To whom a dialogue belongs and what it is about. Its countries are those whose dialogue it is: not the venue's, if
 * they met in Turin.
 */
public record Matter(Setting setting, List<String> countries, String topic) {
    public Matter { countries = List.copyOf(countries); }

    Belonging belonging() {
        var belonging = Belonging.of(setting);
        return new Belonging(belonging.projects(), belonging.office(), countries);
    }

    public Dimensions dimensions() {
        return setting.on(Dimensions.none()).with(Dimension.COUNTRY, countries).with(Dimension.TOPIC, topic);
    }
}
