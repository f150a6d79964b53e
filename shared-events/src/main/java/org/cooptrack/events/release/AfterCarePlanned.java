package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;

/** An after-care plan was agreed: from then on the person is in after-care, until reintegrated or until the case is closed. */
public record AfterCarePlanned(UUID dossier, AfterCare plan) implements ReleaseEvent, Counted, Confiding {
    @Override
    public List<Entry> entries() { return List.of(plan.begins()); }

    @Override
    public boolean evidenced() { return plan.circumstances().when().evidenced(); }

    @Override
    public UUID person() { return plan.circumstances().person(); }

    @Override
    public Told told() { return plan.told(); }

    @Override
    public SealedDetails details() { return plan.circumstances().when().details(); }
}
