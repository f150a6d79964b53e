package org.cooptrack.events.published;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Contact details, sealed with a key of their own: a random person, the code of what they are for (list ContactType), and
 * in base64 what only that person's key opens.
 */
public record SealedContact(UUID person, @Nullable String type, String sealed) {}
