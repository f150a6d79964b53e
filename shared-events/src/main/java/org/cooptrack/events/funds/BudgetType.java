package org.cooptrack.events.funds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a budget is the first one for its period or a later version (IATI code list BudgetType). */
public enum BudgetType {
    ORIGINAL, REVISED;

    @JsonCreator
    public static BudgetType of(String code) {
        return switch (code) {
            case "1" -> ORIGINAL;
            case "2" -> REVISED;
            default -> throw new IllegalArgumentException("not a budget type: " + code);
        };
    }

    @JsonValue
    public String code() { return this == ORIGINAL ? "1" : "2"; }
}
