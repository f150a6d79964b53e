package org.cooptrack.events.value;

/**
 * How a number nobody counted was estimated: by the types of source that labour statistics name (establishment survey,
 * household survey, administrative records, official estimate), or by the judgement of those on the spot.
 */
public enum EstimateMethod {
    ESTABLISHMENT_SURVEY, HOUSEHOLD_SURVEY, ADMINISTRATIVE_RECORDS, OFFICIAL_ESTIMATE, INFORMED_JUDGEMENT
}
