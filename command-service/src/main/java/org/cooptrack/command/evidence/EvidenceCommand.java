package org.cooptrack.command.evidence;

import static org.cooptrack.events.Role.AUDITOR;

import java.time.LocalDate;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.EventId;
import org.cooptrack.events.evidence.EvidenceStream;
import org.cooptrack.events.evidence.Presence;
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
}
