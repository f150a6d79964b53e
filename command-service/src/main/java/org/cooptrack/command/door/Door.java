package org.cooptrack.command.door;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.axonframework.common.caching.Cache;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.command.law.Unmoved;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Waiting;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.Fact;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.Outcome;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one way in: HTTP, imports and policies all send their wishes here. A wish is permitted, decided, written and
 * answered; where somebody else wrote first it is decided again, and a key that was seen before gets its first answer.
 */
@Component
public class Door {
    private static final int TRIES = 4;

    private final Dispatch dispatch;
    private final Ledger ledger;
    private final Streams streams;
    private final Cache cache;
    private final InstantSource clock;
    private final Approvals approvals;
    private final Capacities capacities;
    private final RefusedWishes refused;

    Door(Dispatch dispatch, Ledger ledger, Streams streams, Cache cache, InstantSource clock, Approvals approvals,
            Capacities capacities, RefusedWishes refused) {
        this.dispatch = dispatch;
        this.ledger = ledger;
        this.streams = streams;
        this.cache = cache;
        this.clock = clock;
        this.approvals = approvals;
        this.capacities = capacities;
        this.refused = refused;
    }

    /**
     * Asks beforehand, where answering begins before the first wish is sent.
     *
     * @throws Forbidden
     *             when the caller may not send commands of this type
     */
    public void admit(Class<? extends Command> type, Caller caller) {
        try {
            capacities.admit(type, caller, clock.instant());
        } catch (Forbidden forbidden) {
            refused.note(caller, type, "door.not-permitted");
            throw forbidden;
        }
    }

    /** Counts what was refused before it could be sent as a wish: a row that could not be read as one, or a whole sheet of them. */
    public void refused(Class<? extends Command> type, Caller caller, String rule) {
        refused.note(caller, type, rule);
    }

    /**
     * Where a wish would correct or retract what lies in a certified period, it is kept as a request that another must
     * approve, and the answer speaks of that request.
     *
     * @throws Forbidden
     *             when the caller may not send it
     * @throws Rejected
     *             when a rule of the field stands against it
     * @throws Stale
     *             when it replaces another version than the one that stands
     * @throws KeyReused
     *             when its key was used for another request
     * @throws Contended
     *             when others kept writing first
     */
    public Granted send(Wish wish) { return decide(wish, Earnest.ASKED).granted(); }

    /**
     * Sends what one person asked for and another approved.
     *
     * @throws Rejected
     *             also where the fact has moved since it was asked for
     */
    public Granted sendApproved(Wish wish, Unmoved asked) {
        return decide(wish, new Earnest.Approved(asked)).granted();
    }

    /** As {@link #send}, and says with which events. */
    public Decided told(Wish wish) {
        Written written = decide(wish, Earnest.ASKED);
        return new Decided(written.events(), Approvals.waits(written.granted(), wish.command()), written.awaits());
    }

    /**
     * Decides a wish and records nothing. It is judged on what stands now: what other wishes, sent before it, would have
     * changed it cannot see; nor that its key was used.
     */
    public Decided consider(Wish wish) {
        Instant now = clock.instant();
        var capacity = capacities.of(wish.command(), wish.caller(), now);
        Metadata metadata = metadata(wish, capacity);
        var deciding = new Deciding(streams, metadata, now, wish.replaces(), Earnest.CONSIDERED, capacity.reliedOn());
        try {
            dispatch.send(wish, metadata, deciding);
        } catch (Considered _) {
            cache.remove(wish.command().stream());
            untaken(wish, deciding.decided());
        }
        return new Decided(deciding.decided(), deciding.waits(), deciding.awaited());
    }

    private static Metadata metadata(Wish wish, Capacity capacity) {
        Everywhere.reasoned(wish.command());
        Everywhere.understood(wish.command());
        return new Metadata(wish.caller().actor(), capacity.role(), capacity.onBehalfOf(), Permissions.VERSION,
                wish.command().reason(), wish.id(), wish.correlation(), wish.causation());
    }

    private Written decide(Wish wish, Earnest earnest) {
        @Nullable
        Moved last = null;
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                return attempt(wish, earnest);
            } catch (Rejected rejected) {
                refused.note(wish, rejected.rule().code());
                throw rejected;
            } catch (Forbidden forbidden) {
                refused.note(wish, "door.not-permitted");
                throw forbidden;
            } catch (Moved moved) {
                cache.remove(wish.command().stream());
                last = moved;
            }
        }
        throw new Contended(last);
    }

    /** Where a wish stands in the ledger, and the events it was decided to be. */
    private record Written(Granted granted, List<Event> events, Set<Waiting.Awaited> awaits) {}

    private Written attempt(Wish wish, Earnest earnest) {
        Instant now = clock.instant();
        var capacity = capacities.of(wish.command(), wish.caller(), now);
        Metadata metadata = metadata(wish, capacity);
        var deciding = new Deciding(streams, metadata, now, wish.replaces(), earnest, capacity.reliedOn());
        try {
            @Nullable
            Outcome written = dispatch.send(wish, metadata, deciding);
            var granted = answer(written == null ? ledger.append(nothingNew(wish, metadata, deciding)) : written, wish);
            return new Written(granted.warning(written instanceof Outcome.Repeated ? at(granted) : deciding.decided()),
                    deciding.decided(), deciding.awaited());
        } catch (NeedsApproval needs) {
            return requested(wish, needs);
        } catch (Rejected | Stale refusal) {
            if (!deciding.decided().isEmpty()) cache.remove(wish.command().stream());
            return new Written(firstAnswer(wish).orElseGet(() -> confirm(refusal, wish, deciding)), List.of(),
                    Set.of());
        }
    }

    /** What would change a certified period is kept as a request, under the same key. */
    private Written requested(Wish wish, NeedsApproval needs) {
        cache.remove(wish.command().stream());
        Wish request = new Wish(approvals.request(wish, needs.amends(), needs.projects()), wish.caller(), wish.key(),
                wish.digest(), null, wish.correlation(), wish.causation(), wish.id());
        return decide(request, Earnest.ASKED);
    }

    /** A wish that is already so leaves its receipt, if the stream on which that was decided has not moved. */
    private static Append nothingNew(Wish wish, Metadata metadata, Deciding deciding) {
        var unmoved = new Fact.StreamUnmoved(wish.command().stream(), deciding.version());
        return new Append(metadata.command(), Dispatch.key(wish), wish.digest(), wish.command().stream(),
                List.of(),
                List.of(unmoved));
    }

    private Granted answer(Outcome outcome, Wish wish) {
        return switch (outcome) {
            case Outcome.Accepted it -> new Granted(it.stream(), it.version(), it.position());
            case Outcome.Repeated it -> new Granted(it.stream(), it.version(), it.position());
            case Outcome.ClaimTaken it -> throw wish.command().taken(it.key());
            case Outcome.KeyReused _ -> throw new KeyReused();
            case Outcome.VersionConflict it -> throw new Moved(it.stream());
            case Outcome.FactMoved it -> throw new Moved(it.what());
            case Outcome.Unstorable it -> throw new Unstorable(it.sqlState(), it.message());
        };
    }

    /** What was recorded when a wish was answered first; none where it was already so. */
    private List<Event> at(Granted first) {
        return ledger.read(first.stream(), first.version(), 1).stream()
                .filter(stored -> stored.position() == first.position())
                .map(stored -> EventJson.read(stored.type(), stored.revision(), stored.data())).toList();
    }

    private java.util.Optional<Granted> firstAnswer(Wish wish) {
        var key = Dispatch.key(wish);
        if (key == null) return java.util.Optional.empty();
        return ledger.find(key).map(receipt -> {
            if (!wish.digest().equals(receipt.requestHash())) throw new KeyReused();
            return new Granted(receipt.stream(), receipt.version(), receipt.position());
        });
    }

    /** A refusal holds only on the state that stands: a cached state that has moved is decided again. */
    private Granted confirm(RuntimeException refusal, Wish wish, Deciding deciding) {
        if (ledger.lastVersion(wish.command().stream()) != deciding.version()) throw new Moved(wish.command().stream());
        throw refusal;
    }

    /** What the ledger would say of the claims, where it is not asked to record. */
    private void untaken(Wish wish, List<Event> events) {
        events.stream().filter(Claiming.class::isInstance).flatMap(event -> ((Claiming) event).takes().stream())
                .filter(claim -> streams.isHeldByAnother(claim, wish.command().stream())).findFirst()
                .ifPresent(claim -> {
                    throw wish.command().taken(claim.key());
                });
    }
}
