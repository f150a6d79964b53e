package org.cooptrack.command.evidence;

import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.POLICY;

import java.time.LocalDate;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.EventId;
import org.cooptrack.events.evidence.EvidenceStream;
import org.cooptrack.events.evidence.Presence;
import org.cooptrack.events.evidence.Unreached;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a piece of evidence. It is known by the event that names it and by where it lies. */
public sealed interface EvidenceCommand extends Command {
    EventId event();

    String uri();

    @Override
    default String stream() { return EvidenceStream.of(event(), uri()); }

    @Override
    default String concerns() { return event().stream(); }

    /**
     * Records what somebody, or a program that looks regularly, found on a day of the evidence that an event names: present,
     * changed or gone. Where its SHA-256 was recorded, or found by an earlier check, what is there now is held against it.
     */
    @Allowed(AUDITOR)
    record CheckEvidence(EventId event, @Limit(2_000) String uri, LocalDate checkedOn, Presence found,
            @Nullable @Limit(64) String sha256) implements EvidenceCommand {}

    /**
     * Says what the checker found that looks for evidence by itself: what lies there, nothing, or that nobody could be asked. What
     * that means is decided here: what is there is held against the digest that is known; what could not be reached is gone only
     * after as many tries, each on another day. Once a day and piece.
     */
    @Allowed(POLICY)
    record LookForEvidence(EventId event, String uri, LocalDate lookedOn, Look found, @Nullable String sha256,
            @Nullable Unreached why, int triesUntilGone) implements EvidenceCommand {
        public static LookForEvidence found(EventId event, String uri, LocalDate day, String sha256, int tries) {
            return new LookForEvidence(event, uri, day, Look.THERE, sha256, null, tries);
        }

        public static LookForEvidence nothing(EventId event, String uri, LocalDate day, int tries) {
            return new LookForEvidence(event, uri, day, Look.NOT_THERE, null, null, tries);
        }

        public static LookForEvidence unreached(EventId event, String uri, LocalDate day, Unreached why, int tries) {
            return new LookForEvidence(event, uri, day, Look.NOT_REACHED, null, why, tries);
        }
    }

    /** What who looks for evidence can find. */
    enum Look {
        THERE, NOT_THERE, NOT_REACHED
    }
}
