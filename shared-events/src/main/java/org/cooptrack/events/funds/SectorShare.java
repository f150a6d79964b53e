package org.cooptrack.events.funds;

import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/** A sector of a transaction: vocabulary (IATI code list SectorVocabulary; 1 is DAC 5 digit), code, and its share if it is said. */
public record SectorShare(String vocabulary, String code, @Nullable String vocabularyUri,
        @Nullable Percentage percentage) {}
