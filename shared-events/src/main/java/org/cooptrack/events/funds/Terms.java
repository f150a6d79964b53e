package org.cooptrack.events.funds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How money is given where a transaction says so itself (IATI code lists DisbursementChannel, FlowType, FinanceType, AidType, TiedStatus). */
public record Terms(@Nullable String disbursementChannel, @Nullable String flowType, @Nullable String financeType,
        List<AidType> aidTypes, @Nullable String tiedStatus, @Nullable Boolean humanitarian) {
    public static final Terms UNSAID = new Terms(null, null, null, List.of(), null, null);

    public Terms { aidTypes = List.copyOf(aidTypes); }
}
