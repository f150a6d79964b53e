package org.cooptrack.query.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.evidence.EvidenceEvent;
import org.cooptrack.events.evidence.EvidenceNamed;
import org.cooptrack.events.evidence.EvidenceStream;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.query.projection.Folding;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Past;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A piece of evidence as of any check of it. It began with the event that names it. */
@Component
class EvidenceFolding implements Folding<Event, EvidenceView> {
    @Override
    public String name() { return EvidenceProjection.TABLE.name(); }

    @Override
    public Class<Event> family() { return Event.class; }

    @Override
    public List<String> kinds() { return Past.kinds(EvidenceEvent.class); }

    @Override
    public Optional<EventId> begunBy(Event first) {
        return first instanceof EvidenceEvent check ? Optional.of(check.event()) : Optional.empty();
    }

    @Override
    public List<String> keys(Event event) {
        return event instanceof EvidenceEvent check
                ? List.of(EvidenceStream.id(check.event(), check.uri()).toString())
                : List.of();
    }

    @Override
    public @Nullable Kept<EvidenceView> after(String key, @Nullable Kept<EvidenceView> before,
            Recorded<Event> recorded) {
        EvidenceView after = recorded.event() instanceof EvidenceEvent check
                ? before == null ? null : before.row().after(check, recorded.metadata().actor())
                : named(recorded, key).findFirst().orElse(null);
        return after == null ? null : new Kept<>(key, after, recorded.id().version(), recorded.position());
    }

    private static Stream<EvidenceView> named(Recorded<Event> recorded, String key) {
        return EvidenceNamed.in(recorded.event()).stream().map((Evidence one) -> EvidenceView.of(one, recorded))
                .filter(one -> one.evidence().toString().equals(key));
    }
}
