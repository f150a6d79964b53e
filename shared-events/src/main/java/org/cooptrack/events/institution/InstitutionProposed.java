package org.cooptrack.events.institution;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;

/** Somebody proposed an institution, and the programme set out to help with it. */
public record InstitutionProposed(UUID institution, Proposal proposal, List<Breach> breaches)
        implements
            InstitutionEvent,
            Flagged {
    public InstitutionProposed { breaches = List.copyOf(breaches); }
}
