package org.cooptrack.query.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.evidence.EvidenceChecked;
import org.cooptrack.events.evidence.EvidenceEvent;
import org.cooptrack.events.evidence.EvidenceNotReached;
import org.cooptrack.events.evidence.EvidenceStream;
import org.cooptrack.events.evidence.Unreached;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence: the event that names it and of which type, where it lies, its SHA-256 and category as recorded, since when
 * it is known; how often somebody looked, and what was found last, on which day and by whom; and since then, if so, on how many days
 * it could not be reached.
 */
record EvidenceView(UUID evidence, EventId event, String type, String uri, @Nullable String sha256, String category,
        Instant recordedAt, EvidenceState state, int checks, @Nullable LocalDate checkedOn, @Nullable Actor checkedBy,
        @Nullable String found, @Nullable NotReached notReached) {
    /** On how many days since the last check it was tried in vain, on which last, and why that time. */
    record NotReached(int days, LocalDate lastOn, Unreached why) {}

    static EvidenceView of(Evidence named, Recorded<Event> recorded) {
        return new EvidenceView(EvidenceStream.id(recorded.id(), named.uri()), recorded.id(),
                EventTypes.nameOf(recorded.event().getClass()), named.uri(), named.sha256(), named.category(),
                recorded.recordedAt(), EvidenceState.UNCHECKED, 0, null, null, null, null);
    }

    EvidenceView after(EvidenceEvent event, Actor by) {
        return switch (event) {
            case EvidenceChecked check -> checked(check, by);
            case EvidenceNotReached tried -> new EvidenceView(evidence, this.event, type, uri, sha256, category,
                    recordedAt, state, checks, checkedOn, checkedBy, found,
                    new NotReached(notReached == null ? 1 : notReached.days() + 1, tried.triedOn(), tried.why()));
        };
    }

    /** A check of an earlier day that is told later is counted and changes nothing else. */
    private EvidenceView checked(EvidenceChecked check, Actor by) {
        if (checkedOn != null && check.checkedOn().isBefore(checkedOn))
            return new EvidenceView(evidence, event, type, uri, sha256, category, recordedAt, state, checks + 1,
                    checkedOn, checkedBy, found, notReached);
        return new EvidenceView(evidence, event, type, uri, sha256, category, recordedAt,
                EvidenceState.valueOf(check.found().name()), checks + 1, check.checkedOn(), by, check.sha256(), null);
    }
}
