package org.cooptrack.events.supervision;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A country took a measure that answers the comment. However many measures it takes, the comment counts once. */
public record SupervisoryCommentAddressed(UUID comment, Comment says, MeasureTaken by, List<Breach> breaches)
        implements
            SupervisionEvent,
            Counted,
            Flagged,
            Answering {
    public SupervisoryCommentAddressed { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(says.addressed(by)); }

    @Override
    public List<String> answers() { return List.of(says.toAddress()); }

    @Override
    public boolean evidenced() { return by.evidence() != null; }
}
