package org.cooptrack.events.institution;

import java.util.List;
import org.cooptrack.events.value.FieldDate;

/** The members that an institution has from a day on. */
public record Renewal(FieldDate occurredOn, List<Member> members) {
    public Renewal { members = List.copyOf(members); }
}
