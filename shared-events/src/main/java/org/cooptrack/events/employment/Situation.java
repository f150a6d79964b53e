package org.cooptrack.events.employment;

import java.util.UUID;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;

/** What counts when something happens to a jobseeker: where, at whose service, who, with which attributes and age limits on that day, when. */
public record Situation(Setting setting, UUID service, UUID person, Attributes attributes, AgeLimits limits,
        FieldDate occurredOn) {
    /** Young where the service is, by the definition of that day, and with at least one criterion of disadvantage. */
    public boolean ofDisadvantagedYouth() {
        return limits.callYoung(attributes.ageBand()) && !attributes.disadvantages().isEmpty();
    }

    Entry entry(String measure) { return Entry.one(measure, person, occurredOn, dimensions()); }

    Dimensions dimensions() { return attributes.on(setting.on(Dimensions.none())); }
}
