package org.cooptrack.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a figure may be broken down by. Period is not among them: it comes from the date of the fact. */
public enum Dimension {
    PROJECT, COUNTRY, REGION, ILO_REGION, OFFICE, DEVELOPMENT_PARTNER, IMPLEMENTING_PARTNER, SECTOR, STATUS,
    CURRENCY, TOPIC, AIM, INSTRUMENT, INSTRUMENT_KIND, SEX, AGE_BAND, DISABILITY, MIGRATION_STATUS,
    STATUS_IN_EMPLOYMENT, OCCUPATION, SETTLEMENT, DISADVANTAGE, ADMINISTRATIVE_AREA, FORM, BASIS, SCHEME, BRANCH,
    WAY, CONSTITUENT, ECONOMIC_ACTIVITY, SEVERITY, CONTROL_TYPE, KIND;

    /** As asked for in a query: {@code age-band}. */
    @JsonValue
    public String code() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
