package org.cooptrack.events.project;

import java.time.LocalDate;

/** An event after which a project has another status. */
public interface StatusChanged {
    LocalDate occurredOn();

    ProjectStatus status();
}
