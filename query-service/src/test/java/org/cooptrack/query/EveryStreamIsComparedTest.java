package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cooptrack.events.Role;
import org.cooptrack.events.StreamId;
import org.cooptrack.ledger.StoredEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every stream of the story, of whatever kind: as of any of its events, and what changed between two of them. */
class EveryStreamIsComparedTest {
    private static final SortedMap<String, List<StoredEvent>> STREAMS = streams();

    @Test
    void streams_of_every_kind_there_is_are_asked() {
        assertThat(new TreeSet<>(STREAMS.keySet().stream().map(StreamId::kind).toList())).isEqualTo(StreamId.KINDS);
    }

    @Test
    void each_is_shown_as_of_each_of_its_events_and_says_which_that_was() {
        STREAMS.forEach((stream, events) -> {
            for (StoredEvent event : events) {
                JsonNode state = json(stream, "state?at=" + event.version());
                assertThat(state.get("event").asString()).isEqualTo(stream + "/" + event.version());
                assertThat(state.get("position").asLong()).isEqualTo(event.position());
                assertThat(state.get("type").asString()).isEqualTo(event.type());
                assertThat(state.get("view").asString()).as(stream).isNotEmpty();
            }
            assertThat(json(stream, "state").get("version").asLong()).isEqualTo(events.size() - 1L);
        });
    }

    @Test
    void what_changed_from_its_beginning_leads_to_what_is_shown_now() {
        var unheard = new ArrayList<String>();
        STREAMS.forEach((stream, events) -> {
            JsonNode whole = json(stream, "changes").get("changes");
            if (whole.isEmpty() && json(stream, "state").has("state")) unheard.add(stream);
            for (String from : List.of("changes?from=0", "changes")) {
                JsonNode now = json(stream, "state").path("state");
                shown(json(stream, from)).filter(change -> change.has("after"))
                        .forEach(change -> assertThat(now.at(change.get("pointer").asString()))
                                .as(stream + " " + change).isEqualTo(change.get("after")));
            }
        });
        assertThat(unheard).isEmpty();
    }

    @Test
    void where_nothing_that_is_shown_changed_it_is_shown_as_before_and_else_each_change_names_the_event_between() {
        STREAMS.forEach((stream, events) -> {
            for (int version = 1; version < events.size(); version++) {
                JsonNode changes = json(stream, "changes?from=" + (version - 1) + "&to=" + version);
                JsonNode before = json(stream, "state?at=" + (version - 1)).path("state");
                JsonNode after = json(stream, "state?at=" + version).path("state");
                assertThat(shown(changes).findAny().isEmpty()).as(stream + "/" + version)
                        .isEqualTo(before.equals(after));
                String event = stream + "/" + version;
                assertThat(changes.get("changes").valueStream().map(change -> change.get("event").asString()))
                        .allMatch(event::equals);
                assertThat(changes.get("changes").valueStream()).allMatch(change -> change.has("actor"));
            }
        });
    }

    private static Stream<JsonNode> shown(JsonNode answer) {
        return answer.get("changes").valueStream().filter(change -> change.get("shown").asBoolean());
    }

    private static JsonNode json(String stream, String asked) {
        return StoryService.json("/v1/history/" + stream + "/" + asked, Role.AUDITOR);
    }

    private static SortedMap<String, List<StoredEvent>> streams() {
        Map<String, List<StoredEvent>> all = new TreeMap<>();
        for (StoredEvent event : StoryService.LEDGER.readAll(-1, 100_000))
            all.computeIfAbsent(event.stream(), _ -> new ArrayList<>()).add(event);
        return new TreeMap<>(all);
    }
}
