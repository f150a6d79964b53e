package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.ReportedAs;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;

/** A child was withdrawn from child labour: removed from work, or, if of legal working age, moved to permitted, not hazardous work. */
@ReportedAs(Exit.WITHDRAWN)
public record ChildWithdrawn(UUID dossier, Exit exit, List<Breach> breaches)
        implements
            ChildLabourEvent,
            Counted,
            Flagged,
            Claiming,
            Confiding,
            Awaiting {
    public ChildWithdrawn { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return exit.entries(List.of()); }

    @Override
    public boolean evidenced() { return exit.circumstances().when().evidenced(); }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(exit.key(dossier))); }

    @Override
    public UUID person() { return exit.circumstances().person(); }

    @Override
    public Told told() { return exit.told(); }

    @Override
    public SealedDetails details() { return exit.circumstances().when().details(); }

    @Override
    public List<Awaited> awaits() { return exit.awaited(); }
}
