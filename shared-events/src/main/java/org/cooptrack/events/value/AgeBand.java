package org.cooptrack.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Age on the day of the fact, in completed years, as coarse as figures need and as fine as the law on child labour does. */
public enum AgeBand {
    AGE_0_4("0-4"), AGE_5_11("5-11"), AGE_12("12"), AGE_13("13"), AGE_14("14"), AGE_15("15"), AGE_16_17("16-17"),
    AGE_18_24("18-24"),
    AGE_25_29("25-29"), AGE_30_34("30-34"), AGE_35_54("35-54"), AGE_55_64("55-64"), AGE_65_OVER("65+"),
    UNKNOWN("UNKNOWN");

    private final String code;

    AgeBand(String code) { this.code = code; }

    @JsonCreator
    public static AgeBand of(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not an age band: " + code));
    }

    @JsonValue
    public String code() { return code; }
}
