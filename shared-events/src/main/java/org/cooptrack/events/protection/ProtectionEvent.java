package org.cooptrack.events.protection;

import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in social protection: to a scheme, and to the affiliation of one person to it. */
@Streams({"scheme", "affiliation"})
public sealed interface ProtectionEvent extends Event permits SchemeEvent, AffiliationEvent {}
