package org.cooptrack.command.door;

/** How far a decision goes. */
enum Earnest {
    /** It is decided and not recorded. */
    CONSIDERED,
    /** It is recorded, unless it changes what was certified. */
    ASKED,
    /** It is recorded, for another has approved it. */
    APPROVED
}
