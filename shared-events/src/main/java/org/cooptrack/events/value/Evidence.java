package org.cooptrack.events.value;

import org.jspecify.annotations.Nullable;

/** What supports a fact: where it lies, its SHA-256 in hex, and its document category (IATI code list DocumentCategory). */
public record Evidence(String uri, @Nullable String sha256, String category) {}
