package org.cooptrack.events.training;

import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;

/** What counts when something happens to a person in a training: where, on what topic, who, with which attributes on that day, when. */
public record Participation(Setting setting, String topic, UUID person, Attributes attributes, FieldDate occurredOn) {
    public Entry entry(String measure) { return Entry.one(measure, person, occurredOn, dimensions()); }

    private Dimensions dimensions() {
        return attributes.on(setting.on(Dimensions.none())).with(Dimension.TOPIC, topic);
    }
}
