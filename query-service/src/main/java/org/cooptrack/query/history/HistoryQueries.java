package org.cooptrack.query.history;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.cooptrack.events.EventJson;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reasons;
import org.cooptrack.web.cloudevents.JsonFormat;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** History for auditors: the life of one stream, and the feed of all events. */
@RestController
class HistoryQueries {
    private final LedgerReader ledger;
    private final Feed feed;
    private final Filters filters;
    private final ToldAsCloudEvent cloudEvents;
    private final Comparing comparing;
    private final Reasons reasons;

    HistoryQueries(LedgerReader ledger, Feed feed, Filters filters, ToldAsCloudEvent cloudEvents,
            Comparing comparing, Reasons reasons) {
        this.ledger = ledger;
        this.feed = feed;
        this.filters = filters;
        this.cloudEvents = cloudEvents;
        this.comparing = comparing;
        this.reasons = reasons;
    }

    /** The events of one stream by version; {@code next} is the version with which the following page begins. */
    @GetMapping(path = "/v1/history/{stream}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Permitted({AUDITOR, ADMINISTRATOR})
    ResponseEntity<String> stream(@PathVariable String stream, @RequestParam(defaultValue = "0") String from,
            @RequestParam(required = false) @Nullable String limit) {
        int most = Asked.limit(limit);
        long first = Asked.number("from", from, 0, Long.MAX_VALUE);
        List<StoredEvent> events = ledger.read(stream, first, most + 1);
        if (events.isEmpty() && ledger.lastVersion(stream) < 0) throw Asked.nothing();
        String items = events.stream().limit(most).map(RawEvent::json).collect(Collectors.joining(","));
        String next = events.size() > most ? ",\"next\":" + events.getLast().version() : "";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .eTag(Long.toString(ledger.lastVersion(stream)))
                .body("{\"stream\":" + EventJson.write(stream) + ",\"items\":[" + items + "]" + next + "}");
    }

    /**
     * One thing as of any event of its stream, as its view shows it, with that event, who recorded it and when. A moment is a
     * version, a moment in time, or a checkpoint ({@code checkpoint:<size>}); as of the last event unless another is given.
     */
    @GetMapping("/v1/history/{stream}/state")
    @Permitted({AUDITOR, ADMINISTRATOR})
    Comparing.State state(@PathVariable String stream, @RequestParam(required = false) @Nullable String at) {
        return comparing.state(stream, at);
    }

    /**
     * The difference between two moments of a stream, as its view shows them: each part that differs, what was there and what is
     * there now, and after which event, by whom, when and why. A moment is a version, a moment in time, or a checkpoint
     * ({@code checkpoint:<size>}); from before the first event to the last, unless others are given.
     */
    @GetMapping("/v1/history/{stream}/changes")
    @Permitted({AUDITOR, ADMINISTRATOR})
    ResponseEntity<Comparing.Compared> changes(@PathVariable String stream,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        var language = Language.asked(languages);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(comparing.compared(stream, from, to).told(reasons, language));
    }

    /**
     * All events by position, one JSON object a line. The Link header with {@code rel="next"} leads on; where it only leads
     * to what is recorded later, the header Position says up to where this page looked. A project is the id of one: found is
     * what stands in its streams, names it, or closes a quality issue of a fact that does. A country is a code, as KE.
     * Who accepts CloudEvents gets them, in a batch, or one and one alone; 204 where there is none.
     */
    @GetMapping(path = "/v1/events", produces = {MediaType.APPLICATION_NDJSON_VALUE, JsonFormat.EVENT,
            JsonFormat.BATCH})
    @Permitted(AUDITOR)
    ResponseEntity<String> events(@RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to, HttpServletRequest request) {
        Form form = Form.wanted(Form.accepted(request), Form.LINES, Form.ONE, Form.BATCH);
        var filter = filters.asked(type, project, country, from, to);
        long start = after == null ? -1 : Asked.number("after", after, 0, Long.MAX_VALUE);
        Feed.Part part = feed.after(start, form == Form.ONE ? one(limit) : Asked.limit(limit), filter);
        boolean none = form == Form.ONE && part.events().isEmpty();
        var answer = none ? ResponseEntity.status(HttpStatus.NO_CONTENT) : ResponseEntity.ok().contentType(form.type());
        answer.header("Position", Long.toString(part.upTo())).header(HttpHeaders.LINK,
                "<" + next(part.upTo(), limit, filter, from, to) + ">; rel=\"next\"");
        return none ? answer.build() : answer.body(form.write(part.events(), cloudEvents));
    }

    private static int one(@Nullable String limit) {
        if (limit == null || limit.equals("1")) return 1;
        throw new ProblemException(400, "feed.one-event", "limit");
    }

    private static String next(long upTo, @Nullable String limit, Filter filter, @Nullable String from,
            @Nullable String to) {
        var link = UriComponentsBuilder.fromPath("/v1/events");
        if (upTo >= 0) link.queryParam("after", upTo);
        String[] names = {"limit", "type", "project", "country", "from", "to"};
        String project = filter.project() == null ? null : filter.project().project().toString();
        @Nullable
        String[] values = {limit, filter.type(), project, filter.country(), from, to};
        for (int at = 0; at < names.length; at++) {
            if (values[at] != null) link.queryParam(names[at], "{" + names[at] + "}");
        }
        return link.encode().buildAndExpand(java.util.Arrays.stream(values).filter(value -> value != null).toArray())
                .toUriString();
    }
}
