package org.cooptrack.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a figure may be broken down by. Period is not among them: it comes from the date of the fact. Some are not said by
 * the fact itself: groups of countries follow from its country, what a project serves and who pays for it from its project,
 * and within which offices something was done from its office and those above that. The shares of an activity's projects
 * stand beside them, in the same order, where there is more than one.
 */
public enum Dimension {
    PROJECT, PROJECT_SHARE, COUNTRY, REGION, ILO_REGION, M49_REGION, INCOME_GROUP, OFFICE, WITHIN_OFFICE,
    DEVELOPMENT_PARTNER,
    ATTRIBUTED_PARTNER, IMPLEMENTING_PARTNER, SECTOR, PILLAR, SDG_TARGET, STATUS,
    CURRENCY, TOPIC, AIM, INSTRUMENT, INSTRUMENT_KIND, SEX, AGE_BAND, DISABILITY, MIGRATION_STATUS,
    STATUS_IN_EMPLOYMENT, OCCUPATION, SETTLEMENT, DISADVANTAGE, ADMINISTRATIVE_AREA, FORM, BASIS, SCHEME, BRANCH,
    WAY, CONSTITUENT, ECONOMIC_ACTIVITY, SEVERITY, CONTROL_TYPE, KIND, COUNTED_MEASURE, COUNTED_FIGURE, COUNTED_PART;

    /** As asked for in a query: {@code age-band}. */
    @JsonValue
    public String code() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
