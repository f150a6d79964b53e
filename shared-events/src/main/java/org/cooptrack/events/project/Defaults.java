package org.cooptrack.events.project;

import org.jspecify.annotations.Nullable;

/** What holds for the money and texts of a project unless they say otherwise, in the codes of IATI. */
public record Defaults(@Nullable String currency, @Nullable String language, @Nullable Boolean humanitarian,
        @Nullable String scope, @Nullable String collaborationType, @Nullable String flowType,
        @Nullable String financeType, @Nullable String aidType, @Nullable String tiedStatus) {
    public static final Defaults NONE = new Defaults(null, null, null, null, null, null, null, null, null);
}
