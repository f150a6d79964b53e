package org.cooptrack.events.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organisation is: its type (IATI OrganisationType), its kind if it is a constituent, and its roles in the programme. */
public record Classification(String type, @Nullable ConstituentKind constituent, List<OrganisationRole> roles) {
    public Classification { roles = List.copyOf(roles); }
}
