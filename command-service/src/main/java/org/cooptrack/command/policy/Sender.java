package org.cooptrack.command.policy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Forbidden;
import org.cooptrack.command.door.Unstorable;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.AppendTooLarge;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.web.token.Caller;

/**
 * Takes to the door what follows from an event. Whoever sends it again, on whatever node, sends it under the same id and is
 * told the same. What a rule refuses is noted, and the policy goes on; everything else that fails is thrown.
 */
final class Sender {
    static final String ISSUER = "urn:cooptrack:policy";
    private static final String ONE_AND_THE_SAME = "policy";
    /** Well before the ledger forgets what became of a command. */
    private static final Duration REMEMBERED = Duration.ofDays(28);

    private final Policy policy;
    private final Door door;
    private final Ledger ledger;
    private final Followers followers;
    private final InstantSource clock;
    private final Caller caller;

    Sender(Policy policy, Door door, Ledger ledger, Followers followers, InstantSource clock) {
        this.policy = policy;
        this.door = door;
        this.ledger = ledger;
        this.followers = followers;
        this.clock = clock;
        this.caller = new Caller(new Actor(ISSUER, policy.name()), Set.of(Role.POLICY), ISSUER, false, null);
    }

    void send(Happened happened, StoredEvent stored) {
        UUID correlation = EventJson.readMetadata(stored.metadata()).correlation();
        boolean longAgo = stored.recordedAt().isBefore(clock.instant().minus(REMEMBERED));
        var asked = new HashMap<String, Integer>();
        for (Command wish : policy.then(happened, new KnownThen(ledger, happened.position()))) {
            String to = wish.getClass().getSimpleName() + " " + wish.stream();
            int again = asked.merge(to, 1, Integer::sum);
            String place = again == 1 ? to : to + " " + again;
            // The key names policy, event, wish and its stream, but not what the wish says: the first answer stands.
            String key = happened.id() + " " + place;
            UUID id = UUID.nameUUIDFromBytes((policy.name() + "\n" + key).getBytes(StandardCharsets.UTF_8));
            if (longAgo && wasGranted(id, wish.stream())) continue;
            send(new Wish(wish, caller, key, ONE_AND_THE_SAME, null, correlation, happened.id().toString(), id),
                    happened, place);
        }
    }

    private void send(Wish wish, Happened happened, String place) {
        try {
            door.send(wish);
        } catch (Rejected | Forbidden | Unstorable | AppendTooLarge refused) {
            followers.note(policy.name(), happened.position(), place,
                    EventJson.write(Refusal.of(wish.command(), happened.id(), refused)));
        }
    }

    /** Receipts are forgotten, but events tell for ever which command they came from. */
    private boolean wasGranted(UUID id, String stream) {
        return ledger.read(stream, 0).stream()
                .anyMatch(stored -> EventJson.readMetadata(stored.metadata()).command().equals(id));
    }
}
