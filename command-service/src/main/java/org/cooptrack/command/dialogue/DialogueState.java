package org.cooptrack.command.dialogue;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.dialogue.DialogueEvent;

/** Where a session stands: not yet convened, or convened with all that followed. */
sealed interface DialogueState permits Unconvened, Convened {
    DialogueState START = new Unconvened();

    List<DialogueEvent> convene(DialogueCommand.ConveneSession wish, Facts facts);

    /** @throws org.cooptrack.command.law.Rejected when nobody was called yet */
    Convened convened();
}
