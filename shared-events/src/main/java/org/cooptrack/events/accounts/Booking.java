package org.cooptrack.events.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.value.Decimal;

/** A booking of an accounting ledger: for which project, on which day, under which reference and how much in which currency. */
public record Booking(UUID project, LocalDate bookedOn, String reference, Decimal amount, String currency) {}
