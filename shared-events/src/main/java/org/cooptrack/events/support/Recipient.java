package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.value.Setting;

/** Which organisation is supported and of which constituents it is, by which projects, and in which countries. */
public record Recipient(UUID organisation, ConstituentKind constituent, Setting setting, List<String> countries) {
    public Recipient { countries = List.copyOf(countries); }

    Belonging belonging() {
        var belonging = Belonging.of(setting);
        return new Belonging(belonging.projects(), belonging.office(), countries);
    }

    Dimensions on(SupportTopic topic) {
        return setting.on(Dimensions.none()).with(Dimension.COUNTRY, countries)
                .with(Dimension.CONSTITUENT, constituent.name()).with(Dimension.TOPIC, topic.name());
    }
}
