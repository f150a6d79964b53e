package org.cooptrack.events.funds;

import java.time.LocalDate;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;

/** Money that is going to be handed on, when and to whom, as far as it is known (IATI planned-disbursement). */
public record PlannedDisbursement(@Nullable BudgetType type, LocalDate from, @Nullable LocalDate to, Money value,
        @Nullable Party provider, @Nullable Party receiver) {}
