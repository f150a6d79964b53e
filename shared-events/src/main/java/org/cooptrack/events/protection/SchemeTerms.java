package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme of social protection is: its name, the authority that runs it, the branches it covers, whether it rests on
 * contributions, how many months pass between enrolment and coverage if any do, where and for which projects, since when.
 */
public record SchemeTerms(LocalizedText title, UUID authority, List<Branch> branches, boolean contributory,
        @Nullable Integer waitingMonths, Setting setting, FieldDate establishedOn) {
    public SchemeTerms { branches = List.copyOf(branches); }

    public Matter matter(UUID scheme) { return new Matter(scheme, setting, branches); }
}
