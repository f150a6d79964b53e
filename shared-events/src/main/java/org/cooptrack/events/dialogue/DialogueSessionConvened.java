package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Needing;
import org.cooptrack.events.value.LocalizedText;

/** The parties were called to a session of social dialogue: on what, when, for which projects and countries. */
public record DialogueSessionConvened(UUID session, LocalizedText title, Matter matter, LocalDate plannedOn,
        List<Party> parties) implements DialogueEvent, Needing {
    public DialogueSessionConvened { parties = List.copyOf(parties); }

    @Override
    public Belonging belonging() { return matter.belonging(); }
}
