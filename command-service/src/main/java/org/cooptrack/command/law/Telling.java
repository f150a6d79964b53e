package org.cooptrack.command.law;

import java.util.UUID;
import java.util.List;
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

    /** After what it can have happened at the earliest, if it follows on something. */
    default @Nullable Since since() {
        return null;
    }

    /** So many months after one of these facts, to the day; in clear only quarters can be held against each other. */
    record Since(List<Told> facts, int months, Rejected otherwise) {}

    /** The same wish with its details sealed. */
    Command confided(Confided when);

    /** The refusal where there is no case. */
    Rejected unknown();
}
