package org.cooptrack.events.finding;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;

/** Management answered a finding. What it answered before, if it did, no longer stands. */
public record FindingAnswered(UUID finding, Addressee addressee,
        Response response) implements FindingEvent, Answering, Awaiting {
    @Override
    public List<String> answers() { return List.of(FindingRaised.response(finding)); }

    @Override
    public List<Awaited> awaits() {
        return response.actionDueOn() == null
                ? List.of()
                : List.of(new Awaited(FindingRaised.action(finding), Awaited.What.FINDING_ACTION, 0,
                        response.actionDueOn(), addressee.belonging(), null));
    }

    @Override
    public List<String> awaitsNoLonger() {
        return response.actionDueOn() == null ? List.of(FindingRaised.action(finding)) : List.of();
    }
}
