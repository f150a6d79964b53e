package org.cooptrack.events.project;

import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/** A country that benefits (ISO 3166-1 alpha-2), with its share of the project. */
public record RecipientCountry(String code, @Nullable Percentage share) implements Apportioned {}
