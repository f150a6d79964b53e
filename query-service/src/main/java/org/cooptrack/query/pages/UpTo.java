package org.cooptrack.query.pages;

import org.jspecify.annotations.Nullable;

/** Up to which position, and so up to when, a page knows history; as shown, and as it is asked for again. */
record UpTo(long position, String shown, @Nullable String moment) {
    static UpTo of(Cards.Reader reader) {
        var at = reader.known().recordedAt();
        return new UpTo(reader.known().position(), reader.spoken().number(reader.known().position()),
                at == null ? null : reader.spoken().moment(at));
    }
}
