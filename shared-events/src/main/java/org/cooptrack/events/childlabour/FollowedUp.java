package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;

/** Somebody asked, 3, 6, 12 or 24 months later, whether a child is out of child labour; also when the project has ended. */
public record FollowedUp(UUID dossier, EventId restsOn, Exit exit, FollowUp found)
        implements
            ChildLabourEvent,
            Counted,
            Resting,
            Confiding,
            Answering {
    @Override
    public List<Entry> entries() { return found.entries(exit); }

    @Override
    public boolean evidenced() { return found.when().evidenced(); }

    @Override
    public UUID person() { return exit.circumstances().person(); }

    @Override
    public Told told() { return told(exit, found.month()); }

    @Override
    public SealedDetails details() { return found.when().details(); }

    static Told told(Exit exit, int month) { return Told.of(FollowedUp.class, exit.exit(), month); }

    @Override
    public List<String> answers() { return List.of(exit.followUp(found.month())); }
}
