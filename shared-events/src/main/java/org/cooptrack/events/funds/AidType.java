package org.cooptrack.events.funds;

/** A type of aid: vocabulary (IATI code list AidTypeVocabulary; 1 is DAC) and code. */
public record AidType(String vocabulary, String code) {}
