package org.cooptrack.query.office;

import java.util.List;
import java.util.Set;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.office.OfficeEvent;
import org.cooptrack.events.office.OfficeMoved;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.query.fact.FoldedFacts;
import org.cooptrack.query.fact.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds under which office each office stood, so that a figure of an office can take in those below it on the day of each fact. */
@Component
public class OfficeFacts implements FoldedFacts<OfficesAbove> {
    @Override
    public String kind() { return "office"; }

    @Override
    public Class<OfficesAbove> state() { return OfficesAbove.class; }

    @Override
    public @Nullable String key(Event event) {
        return event instanceof OfficeEvent of ? of.office().toString() : null;
    }

    @Override
    public @Nullable OfficesAbove fold(@Nullable OfficesAbove before, Recorded<Event> recorded) {
        return switch (recorded.event()) {
            case OfficeRegistered event -> OfficesAbove.of(event.office()).from(event.occurredOn(), event.parent());
            case OfficeMoved event when before != null -> before.from(event.occurredOn(), event.after());
            default -> before;
        };
    }

    /** An office is no row of its own: figures count what was done. */
    @Override
    public List<Entry> entries(OfficesAbove state, int year) { return List.of(); }

    @Override
    public boolean grows(OfficesAbove state, int year) { return false; }

    @Override
    public Set<Told> told(OfficesAbove state) { return state.told(); }
}
