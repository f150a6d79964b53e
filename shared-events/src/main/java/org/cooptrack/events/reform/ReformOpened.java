package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;

/** The programme began to help a country to make or change a law, a regulation, a national policy or a plan of action. */
public record ReformOpened(UUID reform, Opening opening, List<Breach> breaches) implements ReformEvent, Flagged {
    public ReformOpened { breaches = List.copyOf(breaches); }
}
