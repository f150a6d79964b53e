package org.cooptrack.events.results;

import org.jspecify.annotations.Nullable;

/** What a result or an indicator refers to, such as an SDG indicator: vocabulary, code, and where the vocabulary is described. */
public record Reference(String vocabulary, String code, @Nullable String uri) {}
