package org.cooptrack.launcher.sample;

import org.jspecify.annotations.Nullable;

/**
 * A request: who asks for what.
 *
 * @param role
 *            whose token it carries
 * @param body
 *            JSON, or empty where nothing is said
 * @param read
 *            the version that was read of what is replaced
 * @param key
 *            the same for the same request of the same sample, so that it is recorded once
 */
public record Wish(String role, String method, String path, String body, @Nullable Long read, String key) {}
