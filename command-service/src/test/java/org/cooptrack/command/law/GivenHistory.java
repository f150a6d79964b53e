package org.cooptrack.command.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.jspecify.annotations.NullUnmarked;

/** A history for a policy: what happened, stream by stream, and the keys that the events hold. */
@NullUnmarked
public final class GivenHistory implements PolicyFacts {
    private static final Instant RECORDED = Instant.parse("2026-06-30T12:00:00Z");

    private final List<Happened> all = new ArrayList<>();
    private final Map<String, Held> claims = new TreeMap<>();

    /** Adds an event, and tells how it stands in history. */
    public Happened happened(String stream, Event event) {
        var happened = new Happened(new EventId(stream, history(stream).size()), all.size(), RECORDED, event);
        all.add(happened);
        if (event instanceof Claiming claiming) {
            claiming.releases().forEach(claims::remove);
            claiming.takes().forEach(claim -> claims.put(claim.key(),
                    new Held(claim.key(), stream, claim.from(), claim.until())));
        }
        return happened;
    }

    @Override
    public List<Happened> history(String stream) {
        return all.stream().filter(one -> one.id().stream().equals(stream)).toList();
    }

    @Override
    public Optional<Happened> event(EventId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Held> liveClaims(String prefix) {
        return claims.values().stream().filter(held -> held.key().startsWith(prefix)).toList();
    }
}
