package org.cooptrack.events.project;

import java.util.UUID;
import org.cooptrack.events.Event;

/** The life of a project. */
public sealed interface ProjectEvent extends Event permits ProjectActivated {
    UUID project();
}
