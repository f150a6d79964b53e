package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;

/** Somebody asked, 3, 6, 12 or 24 months after a release, whether the person is free; also when the project has ended. */
public record FollowedUp(UUID dossier, EventId restsOn, Release release, Course before, FollowUp found)
        implements
            ReleaseEvent,
            Counted,
            Resting,
            Confiding,
            Answering {
    @Override
    public List<Entry> entries() {
        return Difference.between(release.entries(before), release.entries(before.with(found)));
    }

    @Override
    public boolean evidenced() { return found.when().evidenced(); }

    @Override
    public UUID person() { return release.circumstances().person(); }

    @Override
    public Told told() { return told(release, found.month()); }

    @Override
    public SealedDetails details() { return found.when().details(); }

    static Told told(Release release, int month) { return Told.of(FollowedUp.class, release.release(), month); }

    @Override
    public List<String> answers() { return List.of(release.followUp(found.month())); }
}
