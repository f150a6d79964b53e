package org.cooptrack.events.hiv;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** A workplace policy on HIV and AIDS: when it was adopted, and which sides signed it when. */
public record Policy(UUID programme, Site site, LocalDate adoptedOn, List<Signature> signatures,
        @Nullable Evidence evidence) {
    public static final String MEASURE = "hiv-policies-adopted";

    public Policy { signatures = List.copyOf(signatures); }

    Entry entry() { return Entry.one(MEASURE, programme, FieldDate.on(adoptedOn), site.dimensions()); }

    boolean evidenced() { return evidence != null; }
}
