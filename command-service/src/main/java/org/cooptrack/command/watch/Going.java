package org.cooptrack.command.watch;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Forbidden;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.evidence.EvidenceCommand.LookForEvidence;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.command.watch.Rounds.Round;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.evidence.EvidenceChecked;
import org.cooptrack.events.evidence.EvidenceEvent;
import org.cooptrack.events.evidence.EvidenceNamed;
import org.cooptrack.events.evidence.EvidenceNotReached;
import org.cooptrack.events.evidence.EvidenceStream;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.web.token.Caller;

/**
 * One round through history: each piece of evidence that an event names at a host that is allowed, and that is due, is looked at,
 * and what was found is taken to the door. Where it stands is kept after each, so that whoever goes on looks at nothing twice.
 */
final class Going {
    static final Actor CHECKER = new Actor("urn:cooptrack:policy", "evidence-checker");
    private static final int PAGE = 500;
    /** Only what says so may name evidence. */
    private static final String NAMES = "\"uri\"";

    private final Ledger ledger;
    private final Door door;
    private final Rounds rounds;
    private final Hosts hosts;
    private final Fetching fetching;
    private final WatchSettings settings;
    private final InstantSource clock;
    private final Caller caller = new Caller(CHECKER, Set.of(Role.POLICY), CHECKER.issuer(), false, null);

    Going(Ledger ledger, Door door, Rounds rounds, Hosts hosts, Fetching fetching, WatchSettings settings,
            InstantSource clock) {
        this.ledger = ledger;
        this.door = door;
        this.rounds = rounds;
        this.hosts = hosts;
        this.fetching = fetching;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether it came to the end, as long as it may go on. */
    boolean through(Round round, BooleanSupplier may) {
        for (long at = rounds.position(round); at < round.upTo();) {
            List<StoredEvent> page = ledger.readAll(at, PAGE);
            if (page.isEmpty()) break;
            for (StoredEvent event : page) {
                if (event.position() > round.upTo()) break;
                if (!may.getAsBoolean()) return false;
                if (event.data().contains(NAMES) && looked(round, event, may)) rounds.advance(round, event.position());
            }
            if (!may.getAsBoolean()) return false;
            at = Math.min(page.getLast().position(), round.upTo());
            rounds.advance(round, at);
        }
        rounds.end(round, clock.instant());
        return true;
    }

    /** Whether something was looked at. */
    private boolean looked(Round round, StoredEvent stored, BooleanSupplier may) {
        Event event = EventJson.read(stored.type(), stored.revision(), stored.data());
        if (event instanceof EvidenceEvent) return false;
        var id = new EventId(stored.stream(), stored.version());
        boolean looked = false;
        for (Evidence piece : EvidenceNamed.in(event)) {
            if (!Addresses.of(piece.uri()).filter(hosts::allow).isPresent() || !due(id, piece.uri())) continue;
            if (!may.getAsBoolean()) return false;
            Seen seen = fetching.look(piece.uri());
            if (!may.getAsBoolean()) return false;
            rounds.note(round, stored.position(), EvidenceStream.id(id, piece.uri()),
                    new Rounds.Note(id, piece.uri(), told(id, piece.uri(), seen)));
            looked = true;
        }
        return looked;
    }

    /** Never twice a day; what was not reached on the next, what was looked at after its time. */
    private boolean due(EventId event, String uri) {
        String stream = EvidenceStream.of(event, uri);
        long last = ledger.lastVersion(stream);
        if (last < 0) return true;
        StoredEvent stored = ledger.read(stream, last, 1).getFirst();
        LocalDate again = switch ((EvidenceEvent) EventJson.read(stored.type(), stored.revision(), stored.data())) {
            case EvidenceChecked check -> check.checkedOn().plusDays(settings.every().toDays());
            case EvidenceNotReached tried -> tried.triedOn().plusDays(1);
        };
        return !again.isAfter(today());
    }

    private String told(EventId event, String uri, Seen seen) {
        int tries = settings.tries();
        return switch (seen) {
            case Seen.There there -> send(LookForEvidence.found(event, uri, today(), there.sha256(), tries));
            case Seen.Nothing _ -> send(LookForEvidence.nothing(event, uri, today(), tries));
            case Seen.NotReached not -> send(LookForEvidence.unreached(event, uri, today(), not.why(), tries));
            case Seen.Declined declined -> declined.why().name();
        };
    }

    private String send(LookForEvidence wish) {
        String key = EvidenceStream.id(wish.event(), wish.uri()) + " " + wish.lookedOn();
        try {
            return door.told(new Wish(wish, caller, key, "evidence", null, UUID.randomUUID(),
                    wish.event().toString())).events().stream().findFirst().map(Going::found).orElse("ALREADY");
        } catch (Rejected | Forbidden refused) {
            return "REFUSED";
        }
    }

    private static String found(Event event) {
        return event instanceof EvidenceChecked check ? check.found().name() : "NOT_REACHED";
    }

    private LocalDate today() { return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC); }
}
