package org.cooptrack.events.funds;

import org.jspecify.annotations.Nullable;

/** A region that a transaction is for: vocabulary (IATI code list RegionVocabulary) and code. */
public record Region(String vocabulary, String code, @Nullable String vocabularyUri) {}
