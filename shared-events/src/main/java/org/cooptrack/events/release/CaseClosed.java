package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;

/** A case ended, with an outcome. Follow-ups go on; a person exploited again opens it again. */
public record CaseClosed(UUID dossier, Closure closure) implements ReleaseEvent, Counted, Claiming, Confiding {
    @Override
    public List<Entry> entries() { return closure.entries(); }

    @Override
    public List<String> releases() { return OpenCase.keys(dossier, closure.person(), closure.projects()); }

    @Override
    public UUID person() { return closure.person(); }

    @Override
    public Told told() { return Told.first(CaseClosed.class); }

    @Override
    public SealedDetails details() { return closure.when().details(); }
}
