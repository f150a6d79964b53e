package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.cooptrack.events.value.Sex;

/** What counts when something happens to a person in a training: where, on what topic, who, with which attributes on that day, when. */
public record Participation(Setting setting, String topic, UUID person, Attributes attributes, FieldDate occurredOn) {
    public Participation with(Sex sex) {
        return new Participation(setting, topic, person, attributes.with(sex), occurredOn);
    }

    public Entry entry(String measure) { return Entry.one(measure, person, occurredOn, dimensions()); }

    private Dimensions dimensions() {
        return attributes.on(setting.on(Dimensions.none())).with(Dimension.TOPIC, topic);
    }

    /** What is to be asked of who completed a training on that day. */
    List<Awaited> followUps(UUID training) {
        return Awaited.followUps(fact(training), occurredOn, Belonging.of(setting), person, 3, 6, 12);
    }

    String followUp(UUID training, int month) { return Awaited.followUp(fact(training), month); }

    private String fact(UUID training) { return "training-follow-up:" + training + ":" + person; }
}
