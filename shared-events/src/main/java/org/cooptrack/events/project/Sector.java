package org.cooptrack.events.project;

import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/** What a project works on, in its vocabulary (IATI SectorVocabulary; 1 is OECD DAC five digits), with its share of the project. */
public record Sector(String vocabulary, String code, @Nullable Percentage share) implements Apportioned {}
