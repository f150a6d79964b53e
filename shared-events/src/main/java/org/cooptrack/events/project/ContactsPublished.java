package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.published.SealedContact;

/**
 * Contact details of an adopted project were published, or others than before. They are personal data: each is sealed with a
 * key of its own, and whoever destroys that key has erased them here.
 */
public record ContactsPublished(UUID project, List<SealedContact> before, List<SealedContact> after,
        LocalDate occurredOn) implements ProjectEvent {
    public ContactsPublished {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
