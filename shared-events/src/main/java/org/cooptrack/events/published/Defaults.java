package org.cooptrack.events.published;

import java.util.List;
import org.cooptrack.events.funds.AidType;
import org.jspecify.annotations.Nullable;

/** What holds for the whole activity unless a part of it says otherwise, in the codes of IATI. */
public record Defaults(@Nullable String language, @Nullable String currency, @Nullable Boolean humanitarian,
        @Nullable String hierarchy, @Nullable String linkedDataUri, @Nullable String budgetNotProvided,
        @Nullable String collaborationType, @Nullable String flowType, @Nullable String financeType,
        List<AidType> aidTypes, @Nullable String tiedStatus) {
    public Defaults { aidTypes = List.copyOf(aidTypes); }
}
