package org.cooptrack.command.iati;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.published.PublishedActivity;

/** Streams in memory: what is decided is written as JSON and read back, as a ledger would. */
final class History {
    private final Map<String, List<Event>> streams = new LinkedHashMap<>();

    /** Adopts the activity and answers what was recorded. */
    List<Event> adopt(PublishedActivity activity) {
        var recorded = new ArrayList<Event>();
        for (var wish : AdoptionCommand.of(activity, List.of())) {
            var events = wish.outstanding(of(wish.stream()), Instant.parse("2026-11-23T12:00:00Z")).stream()
                    .map(History::written).toList();
            streams.computeIfAbsent(wish.stream(), _ -> new ArrayList<>()).addAll(events);
            recorded.addAll(events);
        }
        return recorded;
    }

    /** What a person decided meanwhile. */
    void happened(String stream, Event event) {
        streams.computeIfAbsent(stream, _ -> new ArrayList<>()).add(written(event));
    }

    List<Event> of(String stream) { return streams.getOrDefault(stream, List.of()); }

    List<Event> all() { return streams.values().stream().flatMap(List::stream).toList(); }

    <E> List<E> all(Class<E> type) { return all().stream().filter(type::isInstance).map(type::cast).toList(); }

    <E> List<E> all(Class<E> type, UUID project) {
        return streams.entrySet().stream().filter(stream -> stream.getKey().endsWith(project.toString()))
                .flatMap(stream -> stream.getValue().stream()).filter(type::isInstance).map(type::cast).toList();
    }

    private static Event written(Event event) {
        return EventJson.read(EventTypes.nameOf(event.getClass()), EventTypes.revisionOf(event.getClass()),
                EventJson.write(event));
    }
}
