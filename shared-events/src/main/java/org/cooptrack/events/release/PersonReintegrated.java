package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;

/** A person was reintegrated, with which after-care ends. Follow-ups go on. */
public record PersonReintegrated(UUID dossier, Reintegration reintegration)
        implements
            ReleaseEvent,
            Counted,
            Confiding {
    @Override
    public List<Entry> entries() { return reintegration.entries(); }

    @Override
    public boolean evidenced() { return reintegration.circumstances().when().evidenced(); }

    @Override
    public UUID person() { return reintegration.circumstances().person(); }

    @Override
    public Told told() { return reintegration.told(); }

    @Override
    public SealedDetails details() { return reintegration.circumstances().when().details(); }
}
