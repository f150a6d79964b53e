package org.cooptrack.command.law;

import java.time.LocalDate;
import org.cooptrack.events.protection.ClosureRetracted;
import org.cooptrack.events.protection.SchemeClosed;
import org.cooptrack.events.protection.SchemeCorrected;
import org.cooptrack.events.protection.SchemeEstablished;
import org.cooptrack.events.protection.SchemeEvent;
import org.cooptrack.events.protection.SchemeTerms;
import org.jspecify.annotations.Nullable;

/** What other streams may know of a scheme of social protection: its terms as they stand, and since when it takes nobody new. */
public record SchemeLife(@Nullable SchemeTerms terms, @Nullable LocalDate closedOn) {
    public static final SchemeLife UNKNOWN = new SchemeLife(null, null);

    public SchemeLife after(SchemeEvent event) {
        return switch (event) {
            case SchemeEstablished e -> new SchemeLife(e.terms(), closedOn);
            case SchemeCorrected e -> new SchemeLife(e.after(), closedOn);
            case SchemeClosed e -> new SchemeLife(terms, e.occurredOn());
            case ClosureRetracted _ -> new SchemeLife(terms, null);
        };
    }
}
