package org.cooptrack.events.results;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What the values of an indicator are (IATI code list IndicatorMeasure 1 to 5). */
public enum Measure {
    UNIT, PERCENTAGE, NOMINAL, ORDINAL, QUALITATIVE;

    @JsonCreator
    public static Measure of(String code) {
        for (var measure : values())
            if (measure.code().equals(code)) return measure;
        throw new IllegalArgumentException("not an indicator measure: " + code);
    }

    @JsonValue
    public String code() { return String.valueOf(ordinal() + 1); }
}
