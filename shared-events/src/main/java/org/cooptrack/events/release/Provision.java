package org.cooptrack.events.release;

import java.util.UUID;
import org.cooptrack.events.value.Confided;

/** A service or a remedy that a person got, for which need, and when. */
public record Provision(UUID provision, Service service, Need need, Confided when) {}
