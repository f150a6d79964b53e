package org.cooptrack.command.law;

import java.util.UUID;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.Details;
import org.jspecify.annotations.Nullable;

/** A wish that tells what must not stand in clear. It is sealed at the edge, and decided as what is left of it. */
public interface Telling extends Command {
    Details details();

    /** The fact of which it tells. */
    Told told();

    /** The person of whom it tells, where the wish opens the case; otherwise it is the one whose case it is. */
    default @Nullable UUID person() {
        return null;
    }

    /** The same wish with its details sealed. */
    Command confided(Confided when);

    /** The refusal where there is no case. */
    Rejected unknown();
}
