package org.cooptrack.events.support;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.Entry;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * All that support provided counts for: to whom, on what, when, under whose control the organisation stood on that day, what
 * supports it, and whether the organisation applied it. Under the control of the other side it counts for nothing.
 */
public record Provision(Recipient recipient, Control controlledBy, SupportTopic topic, FieldDate occurredOn,
        @Nullable Evidence evidence, @Nullable Application applied) {
    public static final String SUPPORTED = "organizations-supported";
    public static final String ON_SAFETY_AND_HEALTH = "organizations-supported-on-safety-and-health";
    public static final String APPLYING = "organizations-applying-support";

    /** Whether it is not known to be support to an organisation that the other side controls. */
    public boolean countsAsItsOwn() {
        return !controlledBy.isOtherThan(recipient.constituent());
    }

    Provision under(Control control) {
        return new Provision(recipient, control, topic, occurredOn, evidence, applied);
    }

    boolean evidenced() { return evidence != null; }

    List<Entry> entries() {
        if (!countsAsItsOwn()) return List.of();
        var provided = isOnSafetyAndHealth()
                ? Stream.of(on(SUPPORTED, occurredOn), on(ON_SAFETY_AND_HEALTH, occurredOn))
                : Stream.of(on(SUPPORTED, occurredOn));
        return Stream.concat(provided, applications().stream()).toList();
    }

    List<Entry> applications() {
        return applied == null || !countsAsItsOwn() ? List.of() : List.of(on(APPLYING, applied.occurredOn()));
    }

    static List<Entry> changed(List<Entry> gone, List<Entry> come) {
        return Stream.concat(gone.stream().map(Entry::reversed), come.stream()).toList();
    }

    /** The headline is of employers' and workers' organizations; inspectorates are supported on it too. */
    private boolean isOnSafetyAndHealth() {
        return topic == SupportTopic.OCCUPATIONAL_SAFETY_AND_HEALTH
                && recipient.constituent() != ConstituentKind.GOVERNMENT;
    }

    private Entry on(String measure, FieldDate day) {
        return Entry.one(measure, recipient.organisation(), day, recipient.on(topic));
    }
}
