package org.cooptrack.command.law;

import java.util.List;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;

/**
 * What a correction was asked for of, until another has approved it: the event that said the fact then must be the one that
 * says it still, or the approval would put something in the place of what neither of them has seen. Pure.
 */
public record Unmoved(EventId fact, Rule otherwise) {
    /** @throws Rejected where what is to be recorded amends another event than the one that was looked at */
    public void hold(List<Event> decided) {
        boolean stands = decided.stream().anyMatch(event -> event instanceof Amending it && it.amends().equals(fact));
        if (!decided.isEmpty() && !stands) throw otherwise.at("/correction");
    }
}
