package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;

/** A child who had been identified began to go to school or to learn a trade. */
public record EducationStarted(UUID dossier, Schooling schooling) implements ChildLabourEvent, Counted, Confiding {
    @Override
    public List<Entry> entries() { return List.of(schooling.entry()); }

    @Override
    public boolean evidenced() { return schooling.circumstances().when().evidenced(); }

    @Override
    public UUID person() { return schooling.circumstances().person(); }

    @Override
    public Told told() { return schooling.told(); }

    @Override
    public SealedDetails details() { return schooling.circumstances().when().details(); }
}
