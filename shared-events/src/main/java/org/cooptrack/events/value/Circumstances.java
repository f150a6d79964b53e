package org.cooptrack.events.value;

import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;

/**
 * What counts when something happens to a person in a case of a sensitive kind: to whom the case belongs and in which
 * country, who, with which attributes on that day, when. Its administrative area stands nowhere in clear.
 */
public record Circumstances(Setting setting, UUID person, Attributes attributes, Confided when) {
    public Entry entry(String measure) { return Entry.one(measure, person, when.occurredOn(), dimensions()); }

    public Dimensions dimensions() {
        return attributes.on(setting.on(Dimensions.none())).without(Dimension.ADMINISTRATIVE_AREA);
    }
}
