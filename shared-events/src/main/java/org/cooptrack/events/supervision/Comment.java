package org.cooptrack.events.supervision;

import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Setting;

/** A comment of a supervisory body on how a country applies an instrument, and the projects that helped to address it. */
public record Comment(UUID comment, SupervisoryBody body, String instrument, String country, int year,
        Setting setting) {
    public static final String MEASURE = "supervisory-comments-addressed";

    Entry addressed(MeasureTaken by) {
        return Entry.one(MEASURE, comment, by.occurredOn(), setting.on(Dimensions.none())
                .with(Dimension.COUNTRY, country).with(Dimension.INSTRUMENT, instrument));
    }

    /** One comment of a body on one instrument and country in one year, held once. */
    String key() {
        return "supervisory-comment:" + country + ":" + instrument + ":" + body + ":" + year;
    }
}
