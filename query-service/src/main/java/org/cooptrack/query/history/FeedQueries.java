package org.cooptrack.query.history;

import static org.cooptrack.events.Role.AUDITOR;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.web.cloudevents.CloudEvent;
import org.cooptrack.web.cloudevents.HttpMessage;
import org.cooptrack.web.cloudevents.JsonFormat;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed for machines: one event as a CloudEvent, and all of them as they are recorded. */
@RestController
class FeedQueries {
    private final LedgerReader ledger;
    private final ToldAsCloudEvent cloudEvents;
    private final Filters filters;
    private final Feed feed;
    private final Streaming streaming;

    FeedQueries(LedgerReader ledger, ToldAsCloudEvent cloudEvents, Filters filters, Feed feed, Streaming streaming) {
        this.ledger = ledger;
        this.cloudEvents = cloudEvents;
        this.filters = filters;
        this.feed = feed;
        this.streaming = streaming;
    }

    /**
     * The event at a position, as CloudEvents 1.0. As {@code application/json} it comes in binary mode: the body is its data,
     * and headers that begin with {@code ce-} say the rest.
     */
    @GetMapping(path = "/v1/events/{position}", produces = {JsonFormat.EVENT, MediaType.APPLICATION_JSON_VALUE})
    @Permitted(AUDITOR)
    ResponseEntity<byte[]> event(@PathVariable String position, HttpServletRequest request) {
        if (!position.matches("\\d{1,18}")) throw Asked.nothing();
        StoredEvent stored = ledger.event(Long.parseLong(position)).orElseThrow(Asked::nothing);
        CloudEvent event = cloudEvents.ofThisLog().apply(stored);
        if (Form.wanted(Form.accepted(request), Form.ONE, Form.BINARY) == Form.ONE)
            return ResponseEntity.ok().contentType(Form.ONE.type())
                    .body(JsonFormat.write(event).getBytes(StandardCharsets.UTF_8));
        HttpMessage message = HttpMessage.of(event);
        return ResponseEntity.ok().headers(headers -> message.headers().forEach(headers::put)).body(message.body());
    }

    /**
     * All events as server-sent events, each a CloudEvent, first those that are recorded and then each new one as it is. The id
     * of each is its position; whoever is cut off sends the last one as {@code Last-Event-ID} and misses nothing and gets
     * nothing twice. An id without data says that up to there nothing was wanted. The stream ends with the token. Who wants no
     * more than is recorded by now says how many, with {@code limit}, or until when, with {@code to}: 204 says that nothing is
     * left to come.
     */
    @GetMapping(path = "/v1/events/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Permitted(AUDITOR)
    void follow(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to, JwtAuthenticationToken token,
            HttpServletRequest request, HttpServletResponse response) {
        var filter = filters.asked(type, project, country, from, to);
        long most = limit == null ? Long.MAX_VALUE : Asked.limit(limit);
        long start = feed.startOf(resumed(lastEventId, after), filter);
        if (ledger.readAll(start, 1).stream().anyMatch(filter::isOver)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader("X-Accel-Buffering", "no");
        if (request.getMethod().equals(HttpMethod.HEAD.name())) return;
        streaming.tell(token.getToken(), start, filter, most, response);
    }

    /** A header comes later than the address, which a client that is cut off asks for again. */
    private long resumed(@Nullable String lastEventId, @Nullable String after) {
        boolean again = lastEventId != null && !lastEventId.isEmpty();
        if (!again && after == null) return -1;
        String name = again ? "Last-Event-ID" : "after";
        long position = Asked.number(name, Objects.requireNonNull(again ? lastEventId : after), 0, Long.MAX_VALUE);
        long head = ledger.head();
        if (position > head) throw new ProblemException(409, "feed.ahead", name, position, head);
        return position;
    }
}
