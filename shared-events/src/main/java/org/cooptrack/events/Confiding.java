package org.cooptrack.events;

import java.util.UUID;
import org.cooptrack.events.value.SealedDetails;

/** An event that tells of a person, besides what stands in clear, something that only the person's own key opens. */
public interface Confiding {
    UUID person();

    /** The fact of which it tells. A correction tells of the same fact as the event that it puts right. */
    Told told();

    SealedDetails details();
}
