package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.value.Confided;

/** A service that began for a child, or its family, and when. */
public record Provision(UUID provision, Service service, Confided when) {}
