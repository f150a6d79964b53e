package org.cooptrack.events;

import java.util.List;

/** A fact that may have been recorded with quality issues. */
public interface Flagged {
    List<Breach> breaches();
}
