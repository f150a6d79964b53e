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
import org.cooptrack.command.law.Reminder.Overdue;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.AppendTooLarge;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.web.token.Caller;

/**
 * Takes to the door what follows from an event, or from a day. Whoever sends it again, on whatever node, sends it under the same id and is
 * told the same. What a rule refuses is noted, and the policy goes on; everything else that fails is thrown.
 */
final class Sender {
    static final String ISSUER = "urn:cooptrack:policy";
    private static final String ONE_AND_THE_SAME = "policy";
    /** Well before the ledger forgets what became of a command. */
    private static final Duration REMEMBERED = Duration.ofDays(28);

    private final String name;
    private final Door door;
    private final Ledger ledger;
    private final Followers followers;
    private final InstantSource clock;
    private final Caller caller;

    Sender(String name, Door door, Ledger ledger, Followers followers, InstantSource clock) {
        this.name = name;
        this.door = door;
        this.ledger = ledger;
        this.followers = followers;
        this.clock = clock;
        this.caller = new Caller(new Actor(ISSUER, name), Set.of(Role.POLICY), ISSUER, false, null);
    }

    /** What follows from an event. */
    void send(Policy policy, Happened happened, StoredEvent stored) {
        UUID correlation = EventJson.readMetadata(stored.metadata()).correlation();
        boolean longAgo = happened.recordedAt().isBefore(clock.instant().minus(REMEMBERED));
        var asked = new HashMap<String, Integer>();
        for (Command wish : policy.then(happened, new KnownThen(ledger, happened.position()))) {
            String to = wish.getClass().getSimpleName() + " " + wish.stream();
            int again = asked.merge(to, 1, Integer::sum);
            String place = again == 1 ? to : to + " " + again;
            var errand = errand(happened.id() + " " + place, wish, correlation, happened.id());
            if (longAgo && wasGranted(errand)) continue;
            send(errand, happened.position(), place);
        }
    }

    /** What was not done when it was due. */
    void send(Overdue overdue, long day) {
        send(errand(overdue.what(), overdue.wish(), UUID.randomUUID(), overdue.because()), day, overdue.what());
    }

    /** The key names what the wish follows from, but not what it says: the first answer stands. */
    private Wish errand(String key, Command wish, UUID correlation, EventId cause) {
        UUID id = UUID.nameUUIDFromBytes((name + "\n" + key).getBytes(StandardCharsets.UTF_8));
        return new Wish(wish, caller, key, ONE_AND_THE_SAME, null, correlation, cause.toString(), id);
    }

    private void send(Wish errand, long position, String place) {
        try {
            door.send(errand);
        } catch (Rejected | Forbidden | Unstorable | AppendTooLarge refused) {
            followers.note(name, position, place,
                    EventJson.write(Refusal.of(errand.command(), String.valueOf(errand.causation()), refused)));
        }
    }

    /** Receipts are forgotten, but events tell for ever which command they came from. */
    private boolean wasGranted(Wish errand) {
        return ledger.read(errand.command().stream(), 0).stream()
                .anyMatch(stored -> EventJson.readMetadata(stored.metadata()).command().equals(errand.id()));
    }
}
