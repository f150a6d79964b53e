package org.cooptrack.events.hiv;

import java.util.List;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;

/**
 * How many referrals to services a programme made. To which service is not recorded: where one woman of a workplace was
 * referred, that would say something of her.
 */
public record Referrals(Site site, int number, FieldDate occurredOn, Headcount headcount) implements Tally {
    public static final String MEASURE = "hiv-referrals";

    @Override
    public List<Entry> entries() { return headcount.entries(MEASURE, occurredOn, site.dimensions()); }
}
