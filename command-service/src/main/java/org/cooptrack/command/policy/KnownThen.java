package org.cooptrack.command.policy;

import java.util.List;
import java.util.Optional;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.StoredEvent;

/** History as it was known at a position, read from the ledger. */
record KnownThen(Ledger ledger, long position) implements PolicyFacts {
    @Override
    public List<Happened> history(String stream) {
        return ledger.read(stream, 0).stream().takeWhile(stored -> stored.position() <= position)
                .map(KnownThen::happened).toList();
    }

    @Override
    public Optional<Happened> event(EventId id) {
        return ledger.read(id.stream(), id.version(), 1).stream()
                .filter(stored -> stored.version() == id.version() && stored.position() <= position)
                .map(KnownThen::happened).findFirst();
    }

    @Override
    public List<Held> liveClaims(String prefix) {
        return ledger.claimsUnder(prefix).claims().stream().filter(claim -> claim.position() <= position)
                .map(claim -> new Held(claim.key(), claim.holder(), claim.from(), claim.until())).toList();
    }

    private static Happened happened(StoredEvent stored) {
        return new Happened(new EventId(stored.stream(), stored.version()), stored.position(), stored.recordedAt(),
                EventJson.read(stored.type(), stored.revision(), stored.data()));
    }
}
