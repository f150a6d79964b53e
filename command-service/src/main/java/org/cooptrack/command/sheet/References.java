package org.cooptrack.command.sheet;

import java.util.Optional;
import java.util.UUID;

/** Who and what a sheet speaks of without an id: by the number or the row key it has in the source, or by its code. */
interface References {
    /** The person of that number in the source: whoever says the number again means the same person. */
    UUID person(String number);

    Optional<UUID> thing(String component, String said);
}
