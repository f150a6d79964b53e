package org.cooptrack.events.value;

/** What a count without persons rests on. An estimate says its method and range. */
public enum CountBasis {
    COUNTED_BY_PERSON, ADMINISTRATIVE_RECORD, PARTNER_REPORTED, ESTIMATED
}
