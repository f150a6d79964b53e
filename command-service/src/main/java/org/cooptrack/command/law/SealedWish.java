package org.cooptrack.command.law;

import org.cooptrack.events.value.Confided;

/** A wish that tells something under seal, as it goes on its way: what is left of it, and what was sealed. */
public interface SealedWish extends Command {
    Telling wish();

    Confided when();
}
