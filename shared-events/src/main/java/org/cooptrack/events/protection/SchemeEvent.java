package org.cooptrack.events.protection;

import java.util.UUID;

/** What happens to a scheme of social protection itself. */
public sealed interface SchemeEvent extends ProtectionEvent permits SchemeEstablished, SchemeCorrected, SchemeClosed,
        ClosureRetracted {
    UUID scheme();
}
