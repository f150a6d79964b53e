package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;

/** A case was taken over by who accepted it. It no longer keeps the projects that had it from closing; a project that takes it over is kept from closing now. */
public record CaseTransferred(UUID dossier, EventId proposal, Receiver receiver, List<UUID> from, List<UUID> to)
        implements
            ReleaseEvent,
            Claiming {
    public CaseTransferred {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    @Override
    public List<String> releases() { return OpenCase.ofProjects(dossier, from); }

    @Override
    public List<Claim> takes() { return OpenCase.claims(OpenCase.ofProjects(dossier, to)); }
}
