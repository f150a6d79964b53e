package org.cooptrack.events.childlabour;

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

/** A child was identified in, or at risk of, child labour, which opens a case. A child has one open case. */
public record ChildIdentified(UUID dossier, Identification identification, List<Breach> breaches)
        implements
            ChildLabourEvent,
            Counted,
            Flagged,
            Claiming,
            Confiding {
    /** Followed by the person. */
    public static final String OPEN_CASE = "open-child-labour:";

    public ChildIdentified { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(identification.entry()); }

    @Override
    public boolean evidenced() { return identification.circumstances().when().evidenced(); }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(OPEN_CASE + person())); }

    @Override
    public UUID person() { return identification.person(); }

    @Override
    public Told told() { return identification.told(); }

    @Override
    public SealedDetails details() { return identification.circumstances().when().details(); }
}
