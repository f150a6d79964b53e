package org.cooptrack.query.results;

import java.util.UUID;
import org.cooptrack.events.results.Result;

/** A result the project sets out to bring about, and whether it was taken over as published. */
record ResultView(UUID id, boolean published, Result says) {}
