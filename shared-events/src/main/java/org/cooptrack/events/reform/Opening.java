package org.cooptrack.events.reform;

import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;

/** What was said of a reform when work on it began: its title, what it concerns, and since when. */
public record Opening(LocalizedText title, Matter matter, FieldDate occurredOn) {}
