package org.cooptrack.events.institution;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.value.FieldDate;

/** The institution has other members from this day on. It was established with those it had. */
public record MembersRenewed(UUID institution, FieldDate occurredOn, List<Member> members)
        implements
            InstitutionEvent {
    public MembersRenewed { members = List.copyOf(members); }
}
