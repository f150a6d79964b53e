package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Questioning;
import org.cooptrack.events.Revision;
import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What was put right of an attendance sheet or of a session, or a session that became known late, leaves a person who completed
 * the training with less attendance, in percent of the sessions, than it asks for; the first of these events did not say how
 * much that is. The completion gets a quality issue and stands outside the figures with it.
 */
@Revision(2)
public record CompletionFellShort(UUID training, EventId questions, UUID person, Percentage attendance,
        @Nullable Percentage required, String rule) implements TrainingEvent, Questioning {
    @Override
    public List<String> values() {
        return required == null ? List.of() : List.of(person.toString(), attendance.toString(), required.toString());
    }
}
