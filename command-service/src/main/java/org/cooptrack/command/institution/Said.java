package org.cooptrack.command.institution;

import org.cooptrack.events.EventId;
import org.cooptrack.events.institution.Step;

/** A step that stands, and the latest event that says so. */
record Said(EventId id, Step says) {}
