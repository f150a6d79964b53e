package org.cooptrack.command.door;

import org.cooptrack.command.law.Unmoved;

/** How far a decision goes. */
sealed interface Earnest {
    /** It is decided and not recorded. */
    record Considered() implements Earnest {}

    /** It is recorded, unless it changes what was certified. */
    record Asked() implements Earnest {}

    /** It is recorded, for another has approved it, if the fact is still what it was when that was asked for. */
    record Approved(Unmoved asked) implements Earnest {}

    Earnest CONSIDERED = new Considered();
    Earnest ASKED = new Asked();
}
