package org.cooptrack.events.protection;

import org.cooptrack.events.Event;

/** What happens in social protection: to a scheme, and to the affiliation of one person to it. */
public sealed interface ProtectionEvent extends Event permits SchemeEvent, AffiliationEvent {}
