package org.cooptrack.command.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cooptrack.events.Event;
import org.cooptrack.events.Warned;
import org.jspecify.annotations.Nullable;

/** A wish that was granted: its stream stands at this version, and a query that has seen this position shows it. */
public record Granted(String stream, long version, long position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Notice> warnings) {
    public Granted {
        warnings = warnings == null || warnings.isEmpty() ? null : List.copyOf(warnings);
    }

    public Granted(String stream, long version, long position) { this(stream, version, position, null); }

    /** Something odd that somebody may want to look at: the rule, the field of the request, and what it means. */
    public record Notice(String rule, String field, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {}

    Granted warning(List<? extends Event> events) {
        return new Granted(stream, version, position, events.stream().filter(Warned.class::isInstance)
                .flatMap(event -> ((Warned) event).warnings().stream())
                .map(odd -> new Notice(odd.rule(), odd.field(), null)).toList());
    }

    Granted worded(UnaryOperator<String> text) {
        if (warnings == null) return this;
        return new Granted(stream, version, position, warnings.stream()
                .map(odd -> new Notice(odd.rule(), odd.field(), text.apply(odd.rule()))).toList());
    }
}
