package org.cooptrack.events.count;

import org.cooptrack.events.value.Attributes;

/** How many persons of one description were counted. Where nothing is known of an attribute, it says so. */
public record Portion(long persons, Attributes attributes) {}
