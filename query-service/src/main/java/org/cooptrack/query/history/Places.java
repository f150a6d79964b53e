package org.cooptrack.query.history;

import java.util.HashMap;
import java.util.Map;
import org.cooptrack.events.Actor;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.problem.RequestRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * How many may follow the feed at once, all together and each caller. Whoever follows looks here whether the service ends,
 * which it does before the web server waits for its last answers.
 */
@Component
class Places implements SmartLifecycle {
    private static final String AGAIN_AFTER = "5";

    private final int most;
    private final int perCaller;
    private final Map<Actor, Integer> taken = new HashMap<>();
    private volatile boolean open;

    Places(@Value("${cooptrack.feed.streams}") int most, @Value("${cooptrack.feed.streams-per-caller}") int perCaller) {
        this.most = most;
        this.perCaller = perCaller;
    }

    /** A place that is held until it is closed. */
    @FunctionalInterface
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    synchronized Place take(Actor caller) {
        if (!open) throw RequestRule.NOT_READY.refuse(null).header(HttpHeaders.RETRY_AFTER, AGAIN_AFTER);
        int own = taken.getOrDefault(caller, 0);
        if (own >= perCaller) throw full(429, "feed.streams-of-caller", perCaller);
        if (held() >= most) throw full(503, "feed.streams", most);
        taken.put(caller, own + 1);
        return () -> leave(caller);
    }

    synchronized int held() { return taken.values().stream().mapToInt(Integer::intValue).sum(); }

    private synchronized void leave(Actor caller) {
        taken.computeIfPresent(caller, (_, own) -> own > 1 ? own - 1 : null);
    }

    private static ProblemException full(int status, String rule, int most) {
        return new ProblemException(status, rule, null, most).header(HttpHeaders.RETRY_AFTER, AGAIN_AFTER);
    }

    @Override
    public void start() { open = true; }

    @Override
    public void stop() { open = false; }

    @Override
    public boolean isRunning() { return open; }
}
