package org.cooptrack.query.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.query.projection.Folding;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Past;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A quality issue as of any event. It began with the fact that was recorded with it, or was raised later. */
@Component
class IssueFolding implements Folding<Event, Issue> {
    @Override
    public String name() { return IssueProjection.TABLE.name(); }

    @Override
    public Class<Event> family() { return Event.class; }

    @Override
    public List<String> kinds() { return Past.kinds(QualityEvent.class); }

    @Override
    public Optional<EventId> begunBy(Event first) {
        return first instanceof QualityEvent event && !(first instanceof QualityIssueRaised)
                ? Optional.of(event.fact())
                : Optional.empty();
    }

    @Override
    public List<String> keys(Event event) {
        return event instanceof QualityEvent issue
                ? List.of(StreamId.uuid(QualityStream.of(issue.fact(), issue.rule())).toString())
                : List.of();
    }

    @Override
    public @Nullable Kept<Issue> after(String key, @Nullable Kept<Issue> before, Recorded<Event> recorded) {
        Issue known = before == null ? null : before.row();
        Issue after = switch (recorded.event()) {
            case QualityEvent event -> IssueProjection.after(UUID.fromString(key), known, event, recorded);
            case Flagged fact -> opened(key, recorded, fact).findFirst().orElse(null);
            default -> known;
        };
        return after == null ? null : new Kept<>(key, after, recorded.id().version(), recorded.position());
    }

    private static Stream<Issue> opened(String key, Recorded<Event> recorded, Flagged fact) {
        return IssueProjection.opened(recorded, fact).stream().filter(one -> one.issue().toString().equals(key));
    }
}
