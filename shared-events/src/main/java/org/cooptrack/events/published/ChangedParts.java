package org.cooptrack.events.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a published description that changed; those that did not are absent. */
public record ChangedParts(@Nullable Identity identity, @Nullable Wording wording, @Nullable Course course,
        @Nullable Coverage coverage, @Nullable Purpose purpose, @Nullable List<Participant> participants,
        @Nullable Defaults defaults, @Nullable List<KeptElement> kept) {
    /** The parts of one description that differ from the other's. */
    public static ChangedParts of(PublishedProject one, PublishedProject other) {
        return new ChangedParts(differs(one.identity(), other.identity()), differs(one.wording(), other.wording()),
                differs(one.course(), other.course()), differs(one.coverage(), other.coverage()),
                differs(one.purpose(), other.purpose()), differs(one.participants(), other.participants()),
                differs(one.defaults(), other.defaults()), differs(one.kept(), other.kept()));
    }

    public boolean saysNothing() { return equals(new ChangedParts(null, null, null, null, null, null, null, null)); }

    private static <T> @Nullable T differs(T one, T other) { return one.equals(other) ? null : one; }
}
