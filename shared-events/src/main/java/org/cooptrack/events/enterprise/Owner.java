package org.cooptrack.events.enterprise;

import java.util.UUID;
import org.cooptrack.events.value.Attributes;

/** The person who owns an enterprise, by a random id, with the attributes of the day on which support began. */
public record Owner(UUID person, Attributes attributes) {}
