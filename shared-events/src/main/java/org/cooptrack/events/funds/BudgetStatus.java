package org.cooptrack.events.funds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a budget is an estimate or binding (IATI code list BudgetStatus). */
public enum BudgetStatus {
    INDICATIVE, COMMITTED;

    @JsonCreator
    public static BudgetStatus of(String code) {
        return switch (code) {
            case "1" -> INDICATIVE;
            case "2" -> COMMITTED;
            default -> throw new IllegalArgumentException("not a budget status: " + code);
        };
    }

    @JsonValue
    public String code() { return this == INDICATIVE ? "1" : "2"; }
}
