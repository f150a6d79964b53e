package org.cooptrack.query.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import org.cooptrack.events.value.Decimal;

/** A figure as it travels: a whole number where things are counted, a decimal as text where they are measured. */
public record Amount(Decimal value, boolean counted) {
    @JsonValue
    Object json() { return counted ? (Object) value.value().longValueExact() : value.toString(); }

    Amount minus(Amount other) { return new Amount(value.minus(other.value), counted); }

    Amount plus(Amount other) { return new Amount(value.plus(other.value), counted); }
}
