package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;

/** A person was released from forced labour. The release is pending until it is verified. */
public record WorkerReleased(UUID dossier, Release release, List<Breach> breaches)
        implements
            ReleaseEvent,
            Counted,
            Flagged,
            Confiding,
            Awaiting {
    public WorkerReleased { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return release.entries(Course.BEGUN); }

    @Override
    public boolean evidenced() { return release.circumstances().when().evidenced(); }

    @Override
    public UUID person() { return release.circumstances().person(); }

    @Override
    public Told told() { return release.told(); }

    @Override
    public SealedDetails details() { return release.circumstances().when().details(); }

    @Override
    public List<Awaited> awaits() { return release.followUps(); }
}
