package org.cooptrack.events.results;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How far along the way a result lies (IATI code list ResultType). */
public enum ResultType {
    OUTPUT("1"), OUTCOME("2"), IMPACT("3"), OTHER("9");

    private final String code;

    ResultType(String code) { this.code = code; }

    @JsonCreator
    public static ResultType of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a result type: " + code));
    }

    @JsonValue
    public String code() { return code; }
}
