package org.cooptrack.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cooptrack.events.value.Written;

/** The place of an event in history: its stream and its version there, written {@code training:0198…/3}. */
@Written("training:0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b/3")
public record EventId(String stream, long version) {
    @JsonCreator
    public static EventId parse(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 1) throw new IllegalArgumentException("an event id is stream/version, not " + text);
        return new EventId(text.substring(0, slash), Long.parseLong(text.substring(slash + 1)));
    }

    @JsonValue
    @Override
    public String toString() { return stream + "/" + version; }
}
