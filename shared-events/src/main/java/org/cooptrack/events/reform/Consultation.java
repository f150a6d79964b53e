package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dialogue.Party;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked about a reform, when and for which side they spoke. Its form follows from the sides: tripartite only
 * with governments, employers and workers.
 */
public record Consultation(UUID consultation, Matter matter, FieldDate occurredOn, List<Party> consulted, Form form,
        @Nullable Evidence evidence) {
    public static final String MEASURE = "reform-consultations-held";

    public Consultation { consulted = List.copyOf(consulted); }

    public static Consultation of(UUID consultation, Matter matter, FieldDate occurredOn, List<Party> consulted,
            @Nullable Evidence evidence) {
        var sides = consulted.stream().map(Party::side).collect(Collectors.toSet());
        return new Consultation(consultation, matter, occurredOn, consulted, Form.of(sides), evidence);
    }

    public Consultation about(Matter after) {
        return new Consultation(consultation, after, occurredOn, consulted, form, evidence);
    }

    boolean evidenced() { return evidence != null; }

    Entry entry() {
        return Entry.one(MEASURE, consultation, occurredOn, matter.dimensions().with(Dimension.FORM, form.name()));
    }
}
