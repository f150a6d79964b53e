package org.cooptrack.events.project;

import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/** A region that benefits, in its vocabulary (IATI RegionVocabulary; 1 is OECD DAC), with its share of the project. */
public record RecipientRegion(String vocabulary, String code, @Nullable Percentage share) implements Apportioned {}
