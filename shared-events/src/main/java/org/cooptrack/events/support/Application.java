package org.cooptrack.events.support;

import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** When an organisation put what it got into practice, and what supports it. */
public record Application(FieldDate occurredOn, @Nullable Evidence evidence) {
    static final String SHEET = "support-applications";

    /** By which name it waits for its support: there is one. */
    static final String ROW = "application";

    boolean evidenced() { return evidence != null; }
}
