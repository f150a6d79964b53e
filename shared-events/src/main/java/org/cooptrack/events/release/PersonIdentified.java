package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;

/** A person was identified in, or at risk of, forced labour, which opens a case. A person has one open case. */
public record PersonIdentified(UUID dossier, Identification identification, List<Breach> breaches)
        implements
            ReleaseEvent,
            Counted,
            Flagged,
            Claiming,
            Confiding {
    public PersonIdentified { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(identification.entry()); }

    @Override
    public boolean evidenced() { return identification.circumstances().when().evidenced(); }

    @Override
    public List<Claim> takes() {
        return OpenCase.claims(OpenCase.keys(dossier, person(),
                OpenCase.projects(identification.circumstances().setting())));
    }

    @Override
    public UUID person() { return identification.person(); }

    @Override
    public Told told() { return identification.told(); }

    @Override
    public SealedDetails details() { return identification.circumstances().when().details(); }
}
