package org.cooptrack.events.value;

import org.jspecify.annotations.Nullable;

/** Where an activity was held: ISO 3166-1 alpha-2 country, administrative area if known, and the IANA time zone in which its days begin. */
public record Place(String country, @Nullable String administrativeArea, @Nullable String timeZone) {}
