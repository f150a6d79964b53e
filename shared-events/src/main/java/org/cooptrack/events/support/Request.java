package org.cooptrack.events.support;

import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** What support an organisation asked for and when, under whose control it is said to stand, and what supports it. */
public record Request(Recipient recipient, Control controlledBy, SupportTopic topic, FieldDate occurredOn,
        @Nullable Evidence evidence) {
    public static final String MEASURE = "support-requests";

    boolean evidenced() { return evidence != null; }

    Entry entry() { return Entry.one(MEASURE, recipient.organisation(), occurredOn, recipient.on(topic)); }
}
