package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;

/** The case of a child ended, with an outcome. Follow-ups go on. */
public record CaseClosed(UUID dossier, Closure closure) implements ChildLabourEvent, Claiming, Confiding {
    @Override
    public List<String> releases() { return List.of(ChildIdentified.OPEN_CASE + person()); }

    @Override
    public UUID person() { return closure.person(); }

    @Override
    public Told told() { return Told.first(CaseClosed.class); }

    @Override
    public SealedDetails details() { return closure.when().details(); }
}
