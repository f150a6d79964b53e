package org.cooptrack.events.institution;

import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;

/** What was proposed: the name of the institution, what it is for, and when. */
public record Proposal(LocalizedText name, Matter matter, FieldDate occurredOn) {}
