package org.cooptrack.query.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.query.door.Reasons;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The difference between two moments of a thing, each part with the event after which it is as it is. Where several events
 * had a share in a part it is told as deep as it goes, and then by the last of them.
 */
final class Changes {
    private final Map<Recorded<? extends Event>, List<List<String>>> touched = new LinkedHashMap<>();
    private final Map<Recorded<? extends Event>, JsonNode> unseen = new LinkedHashMap<>();
    private Supplier<@Nullable JsonNode> start = () -> null;
    private boolean begun;
    private @Nullable JsonNode before;
    private @Nullable JsonNode now;

    /**
     * One part that differs: JSON pointer, what was there and what is there now, and of the event that made it so: who recorded
     * it, in which role, on whose behalf, when, when it happened, and why. What the view does not show is told as the event
     * says it: what a correction puts in another's place, or all of the event, with pointers into that.
     */
    record Change(String pointer, @Nullable Object before, @Nullable Object after, boolean shown, String event,
            String type,
            long position, Instant recordedAt, @Nullable String occurredOn, Actor actor, Role role,
            @Nullable Actor onBehalfOf, @Nullable String reason) {
        static Change of(Difference difference, Recorded<? extends Event> by, boolean shown) {
            Metadata metadata = by.metadata();
            var said = new Said(by.event());
            return new Change(difference.pointer(), difference.before(), difference.after(), shown, by.id().toString(),
                    EventTypes.nameOf(by.event().getClass()), by.position(), by.recordedAt(), said.occurredOn(),
                    metadata.actor(), metadata.role(), metadata.onBehalfOf(),
                    metadata.reason() == null ? said.reason() : metadata.reason());
        }

        /** With the reason in the reader's language, where a policy gave it. */
        Change told(Reasons reasons, Language language) {
            return new Change(pointer, before, after, shown, event, type, position, recordedAt, occurredOn, actor,
                    role, onBehalfOf, reasons.told(reason, language));
        }
    }

    /** What was there at the earlier of the two moments, written out only where something comes after it. */
    void from(Supplier<@Nullable JsonNode> row) {
        start = row;
    }

    /** @param said the data of the event */
    void then(Recorded<? extends Event> recorded, @Nullable JsonNode row, JsonNode said) {
        if (!begun) {
            before = start.get();
            now = before;
            begun = true;
        }
        if (Objects.equals(now, row)) unseen.put(recorded, said);
        touched.put(recorded, Difference.whole(now, row).deepest().stream().map(Difference::path).toList());
        now = row;
    }

    List<Change> all() {
        var all = new ArrayList<>(Difference.whole(before, now).deepest().stream().flatMap(this::told).toList());
        unseen.forEach((event, said) -> said(said).map(one -> Change.of(one, event, false)).forEach(all::add));
        return List.copyOf(all);
    }

    private static Stream<Difference> said(JsonNode data) {
        boolean anew = data.has("before") && data.has("after");
        JsonNode earlier = anew ? data.get("before") : JsonNodeFactory.instance.objectNode();
        return Difference.whole(earlier, anew ? data.get("after") : data).deepest().stream();
    }

    private Stream<Change> told(Difference difference) {
        List<Recorded<? extends Event>> by = by(difference.path());
        List<Difference> inner = by.size() > 1 && difference.goesDeeper() ? difference.inner() : List.of();
        if (!inner.isEmpty()) return inner.stream().flatMap(this::told);
        return Stream.of(Change.of(difference, by.getLast(), true));
    }

    /** The events that changed something there, above it or below it; where none did, those that changed what holds it. */
    private List<Recorded<? extends Event>> by(List<String> path) {
        Set<Recorded<? extends Event>> by = new LinkedHashSet<>();
        touched.forEach((event, paths) -> {
            if (paths.stream().anyMatch(one -> meets(one, path))) by.add(event);
        });
        return by.isEmpty() ? by(path.subList(0, path.size() - 1)) : new ArrayList<>(by);
    }

    private static boolean meets(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        return one.subList(0, common).equals(other.subList(0, common));
    }
}
