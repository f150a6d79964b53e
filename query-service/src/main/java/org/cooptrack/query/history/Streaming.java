package org.cooptrack.query.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.cooptrack.ledger.LedgerFollower;
import org.cooptrack.ledger.LedgerUnavailable;
import org.cooptrack.ledger.LogWentBack;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.cooptrack.web.cloudevents.JsonFormat;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.token.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Streams of the feed, each on the thread of its request, which costs nothing while it waits. A stream ends with the token it
 * was asked for with, with the service, and when its reader takes nothing for as long as the web server's connections may
 * be silent.
 */
@Component
class Streaming {
    private static final Logger LOG = LoggerFactory.getLogger(Streaming.class);

    private final LedgerEventSource history;
    private final ToldAsCloudEvent cloudEvents;
    private final Places places;
    private final Duration heartbeat;
    private final Clock clock = Clock.systemUTC();

    Streaming(LedgerEventSource history, ToldAsCloudEvent cloudEvents, Places places,
            @Value("${cooptrack.feed.heartbeat}") Duration heartbeat) {
        this.history = history;
        this.cloudEvents = cloudEvents;
        this.places = places;
        this.heartbeat = heartbeat;
    }

    void tell(Jwt token, long start, Filter filter, long most, HttpServletResponse response) {
        Instant end = Objects.requireNonNull(token.getExpiresAt());
        BooleanSupplier over = () -> !places.isRunning() || !clock.instant().isBefore(end);
        var told = cloudEvents.ofThisLog().andThen(JsonFormat::write);
        try (var _ = places.take(Caller.of(token).actor())) {
            new Following(follow(start), filter, told, most)
                    .tell(new ServerSentEvents(response.getOutputStream(), heartbeat, start), heartbeat, over);
        } catch (IOException gone) {
            LOG.debug("who followed the feed is gone", gone);
        } catch (LedgerUnavailable | LogWentBack cutOff) {
            LOG.warn("a stream of the feed ends: {}", cutOff.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private LedgerFollower<?> follow(long start) {
        try {
            return history.follow(start, Following.PAGE);
        } catch (LogWentBack other) {
            throw new ProblemException(503, "feed.log-went-back", null);
        }
    }
}
