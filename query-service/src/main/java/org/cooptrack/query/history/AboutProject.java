package org.cooptrack.query.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;

/**
 * Whether an event is about a project: it stands in one of the project's streams, names it as a project, or closes a
 * quality issue of a fact that does, or whose stream began with it. A fact is looked up once, however many issues it has.
 */
final class AboutProject implements Predicate<StoredEvent> {
    private static final List<String> KINDS = List.of("project", "project-results", "project-funds");

    /** A stream of the feed may go on for long. */
    private static final int REMEMBERED = 10_000;

    private final UUID project;
    private final Set<String> streams;
    private final LedgerReader ledger;
    private final Map<EventId, Boolean> facts = new HashMap<>();

    AboutProject(UUID project, LedgerReader ledger) {
        this.project = project;
        this.streams = Set.copyOf(KINDS.stream().map(kind -> StreamId.of(kind, project)).toList());
        this.ledger = ledger;
    }

    UUID project() { return project; }

    @Override
    public boolean test(StoredEvent event) {
        if (facts.size() >= REMEMBERED) facts.clear();
        return tells(event) || event.stream().startsWith(QualityStream.KIND + ":")
                && EventJson.read(event.type(), event.revision(), event.data()) instanceof QualityEvent closed
                && facts.computeIfAbsent(closed.fact(), this::isToldBy);
    }

    private boolean isToldBy(EventId fact) {
        return streams.contains(fact.stream()) || ledger.read(fact.stream(), fact.version(), 1).stream()
                .anyMatch(this::tells) || ledger.read(fact.stream(), 0, 1).stream().anyMatch(this::tells);
    }

    private boolean tells(StoredEvent event) {
        return streams.contains(event.stream()) || event.data().contains("\"" + project + "\"")
                && isNamedIn(EventJson.read(Object.class, event.data()));
    }

    private boolean isNamedIn(Object value) {
        return switch (value) {
            case Map<?, ?> object -> object.entrySet().stream().anyMatch(one -> isOfProjects(one.getKey())
                    && project.toString().equals(one.getValue()) || isNamedIn(one.getValue()));
            case List<?> list -> list.stream().anyMatch(this::isNamedIn);
            default -> false;
        };
    }

    private static boolean isOfProjects(Object property) {
        return property.equals("project") || property.equals("related");
    }
}
