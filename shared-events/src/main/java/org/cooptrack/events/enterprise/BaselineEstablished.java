package org.cooptrack.events.enterprise;

import java.util.UUID;

/** How many worked in an enterprise before its jobs are counted: in a start-up nobody, which is said and not left out. */
public record BaselineEstablished(UUID enterprise, Workforce baseline) implements EnterpriseEvent {}
