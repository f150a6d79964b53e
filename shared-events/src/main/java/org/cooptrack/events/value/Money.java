package org.cooptrack.events.value;

import java.time.LocalDate;

/** An amount in one currency (ISO 4217, historic ones too) on its value date. Currencies are never added without a recorded rate. */
public record Money(Decimal amount, String currency, LocalDate valueDate) {
    public Money negated() { return new Money(amount.negated(), currency, valueDate); }
}
