package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * How many attended for one side, by sex and without names, which organisations were there, what the count rests on
 * and what supports it. A side on which nobody was counted was not there.
 */
public record Presence(Side side, int female, int male, int other, int notStated, List<UUID> organisations,
        CountBasis basis, @Nullable String method, @Nullable Evidence evidence) {
    public static final String MEASURE = "dialogue-participants";

    static final String SHEET = "dialogue-attendance";

    public Presence { organisations = List.copyOf(organisations); }

    /** By which name it waits for its session. */
    String row() { return side.name(); }

    public long persons() { return (long) female + male + other + notStated; }

    List<Entry> entries(Matter matter, FieldDate occurredOn) {
        return new BySex(female, male, other, notStated).entries(MEASURE, occurredOn,
                matter.dimensions().with(Dimension.BASIS, basis.name()));
    }
}
