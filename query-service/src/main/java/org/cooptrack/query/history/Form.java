package org.cooptrack.query.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.web.cloudevents.JsonFormat;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;

/** In which form events are read: our own lines, one CloudEvent, a batch of them, or one with its data alone in the body. */
enum Form {
    LINES(MediaType.APPLICATION_NDJSON_VALUE), ONE(JsonFormat.EVENT), BATCH(JsonFormat.BATCH),
    BINARY(MediaType.APPLICATION_JSON_VALUE);

    private final MediaType type;

    Form(String type) { this.type = MediaType.parseMediaType(type); }

    MediaType type() { return type; }

    /** What the request accepts. That it can be read, and that something of it is offered, was judged before. */
    static List<MediaType> accepted(HttpServletRequest request) {
        return new ServletServerHttpRequest(request).getHeaders().getAccept();
    }

    /** Of those offered the one that is wanted most; the first where it is all the same. */
    static Form wanted(List<MediaType> accepted, Form... offered) {
        return accepted.stream().sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(one -> Stream.of(offered).filter(form -> one.includes(form.type))).findFirst()
                .orElse(offered[0]);
    }

    /** A page of the feed. */
    String write(List<StoredEvent> events, ToldAsCloudEvent told) {
        return switch (this) {
            case LINES -> events.stream().map(event -> RawEvent.json(event) + "\n").collect(Collectors.joining());
            case ONE -> JsonFormat.write(told.ofThisLog().apply(events.getFirst()));
            case BATCH -> JsonFormat.writeBatch(events.stream().map(told.ofThisLog()).toList());
            case BINARY -> throw new IllegalStateException("a page is not read in binary mode");
        };
    }
}
