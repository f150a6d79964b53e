package org.cooptrack.command.door;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerUnavailable;
import org.cooptrack.ledger.Refusals;
import org.cooptrack.web.token.Caller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts what was refused, by who asked, which command, which rule and which day in UTC. Nobody waits for it: it is counted in memory and
 * kept now and then, so that what was counted since is lost when a node breaks. Between two keepings no more than so many different are
 * told apart. What policies ask is not counted.
 */
@Component
class RefusedWishes implements AutoCloseable {
    private static final int MOST = 10_000;

    private final Refusals refusals;
    private final InstantSource clock;
    private final Map<Refusals.Kind, LongAdder> counted = new ConcurrentHashMap<>();
    private final ScheduledExecutorService keeper = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("refusals").factory());

    RefusedWishes(Ledger ledger, InstantSource clock, @Value("${cooptrack.refusals.every:30s}") Duration every) {
        this.refusals = new Refusals(ledger);
        this.clock = clock;
        keeper.scheduleWithFixedDelay(this::keep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void note(Wish wish, String rule) { note(wish.caller(), wish.command().asked().getClass(), rule); }

    void note(Caller caller, Class<?> command, String rule) {
        if (caller.is(Role.POLICY)) return;
        var kind = new Refusals.Kind(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), caller.actor().issuer(),
                caller.actor().subject(),
                caller.roles().stream().map(Role::code).sorted().collect(Collectors.joining(",")),
                CommandNames.nameOf(command), rule);
        if (counted.size() < MOST || counted.containsKey(kind))
            counted.computeIfAbsent(kind, _ -> new LongAdder()).increment();
    }

    /** Keeps what was counted; what cannot be kept now is kept the next time. */
    void keep() {
        var times = new HashMap<Refusals.Kind, Long>();
        for (Refusals.Kind kind : counted.keySet()) {
            LongAdder some = counted.remove(kind);
            if (some != null && some.sum() > 0) times.put(kind, some.sum());
        }
        try {
            refusals.add(times);
        } catch (LedgerUnavailable away) {
            times.forEach((kind, some) -> counted.computeIfAbsent(kind, _ -> new LongAdder()).add(some));
        }
    }

    @Override
    public void close() {
        keeper.shutdown();
        keep();
    }
}
