package org.cooptrack.query.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.dialogue.Agreement;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An agreement: who must sign it, who did and when, since when it is in force and since when no longer. */
public record Accord(LocalizedText title, FieldDate reachedOn, List<UUID> signatories,
        SortedMap<UUID, LocalDate> signatures, @Nullable LocalDate inForceSince, @Nullable LocalDate denouncedOn) {
    static Accord of(Agreement agreement) {
        return new Accord(agreement.title(), agreement.reachedOn(), agreement.signatories(), new TreeMap<>(), null,
                null);
    }

    Accord saying(Agreement corrected) {
        return new Accord(corrected.title(), corrected.reachedOn(), corrected.signatories(), signatures, inForceSince,
                denouncedOn);
    }

    Accord signed(UUID organisation, LocalDate day) {
        var more = new TreeMap<>(signatures);
        more.put(organisation, day);
        return new Accord(title, reachedOn, signatories, more, inForceSince, denouncedOn);
    }

    Accord unsigned(UUID organisation) {
        var fewer = new TreeMap<>(signatures);
        fewer.remove(organisation);
        return new Accord(title, reachedOn, signatories, fewer, inForceSince, denouncedOn);
    }

    Accord inForceSince(@Nullable LocalDate day) {
        return new Accord(title, reachedOn, signatories, signatures, day, denouncedOn);
    }

    Accord denouncedOn(@Nullable LocalDate day) {
        return new Accord(title, reachedOn, signatories, signatures, inForceSince, day);
    }
}
