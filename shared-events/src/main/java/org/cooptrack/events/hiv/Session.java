package org.cooptrack.events.hiv;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;

/** A session for the workers of a workplace: on what, and how many came. Whoever comes to two sessions is two contacts. */
public record Session(Site site, int number, Theme theme, FieldDate occurredOn, Headcount headcount) implements Tally {
    public static final String SESSIONS = "hiv-sessions-held";
    public static final String CONTACTS = "hiv-contacts";

    @Override
    public List<Entry> entries() {
        var about = site.dimensions().with(Dimension.TOPIC, theme.name());
        var held = new Entry(SESSIONS, null, Decimal.ONE, occurredOn, about);
        return Stream.concat(Stream.of(held), headcount.entries(CONTACTS, occurredOn, about).stream()).toList();
    }
}
