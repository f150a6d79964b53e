package org.cooptrack.events.funds;

import java.util.UUID;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Who gives or takes money in a transaction, as far as it is said: one of our organisations, or its published reference
 * and name, its type (IATI code list OrganisationType) and the identifier of its own activity.
 */
public record Party(@Nullable UUID organisation, @Nullable String reference, @Nullable LocalizedText name,
        @Nullable String type, @Nullable String activity) {
    public static Party of(UUID organisation) { return new Party(organisation, null, null, null, null); }

    /** One of our organisations, and the reference under which others publish it. */
    public static Party of(UUID organisation, @Nullable String reference) {
        return new Party(organisation, reference, null, null, null);
    }

    /** By what it is told apart: our own id, else the published reference; nothing when only a name is known. */
    public @Nullable String key() {
        return organisation == null ? reference : organisation.toString();
    }
}
