package org.cooptrack.command.law;

import org.cooptrack.events.Event;
import org.cooptrack.events.project.IndicatorTargeted;

/** What other slices may know of a project's results: whether one of them has an indicator with a target. */
public record ProjectResults(boolean targeted) {
    public static final ProjectResults NONE = new ProjectResults(false);

    public ProjectResults after(Event event) {
        return event instanceof IndicatorTargeted ? new ProjectResults(true) : this;
    }
}
