package org.cooptrack.events.hiv;

import java.util.List;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;

/** How many workers of a workplace were trained as peer educators. */
public record PeerEducators(Site site, int number, FieldDate occurredOn, Headcount headcount) implements Tally {
    public static final String MEASURE = "hiv-peer-educators-trained";

    @Override
    public List<Entry> entries() { return headcount.entries(MEASURE, occurredOn, site.dimensions()); }
}
