package org.cooptrack.command.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.jspecify.annotations.NullUnmarked;

/** A history for a policy: what happened, stream by stream, and the keys that the events hold. */
@NullUnmarked
public final class GivenHistory implements PolicyFacts {
    private final List<Happened> all = new ArrayList<>();
    private final Set<String> claims = new HashSet<>();

    /** Adds an event, and tells how it stands in history. */
    public Happened happened(String stream, Event event) {
        var happened = new Happened(new EventId(stream, history(stream).size()), all.size(), event);
        all.add(happened);
        if (event instanceof Claiming claiming) {
            claiming.releases().forEach(claims::remove);
            claiming.takes().forEach(claim -> claims.add(claim.key()));
        }
        return happened;
    }

    @Override
    public List<Happened> history(String stream) {
        return all.stream().filter(one -> one.id().stream().equals(stream)).toList();
    }

    @Override
    public Set<String> liveClaims(String prefix) {
        return claims.stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toSet());
    }
}
