package org.cooptrack.command.door;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.ledger.TakenClaim;
import org.cooptrack.ledger.axon.EventCodec;

/** How the field's events and their metadata lie in the ledger. */
final class EventCodecOfTheField implements EventCodec {
    /** The name under which Axon carries the metadata record. */
    static final String METADATA = "metadata";

    @Override
    public Encoded encode(Object event) {
        var type = ((Event) event).getClass();
        return new Encoded(EventTypes.nameOf(type), EventTypes.revisionOf(type), EventJson.write(event));
    }

    @Override
    public Object decode(String type, int revision, String json) { return EventJson.read(type, revision, json); }

    @Override
    public String encodeMetadata(Map<String, ?> metadata) {
        return EventJson.write(Objects.requireNonNull(metadata.get(METADATA), "every event says who recorded it"));
    }

    @Override
    public Map<String, ?> decodeMetadata(String json) { return Map.of(METADATA, EventJson.readMetadata(json)); }

    @Override
    public List<TakenClaim> takes(Object event) {
        return event instanceof Claiming claiming
                ? claiming.takes().stream().map(EventCodecOfTheField::taken).toList()
                : List.of();
    }

    @Override
    public List<String> releases(Object event) {
        return event instanceof Claiming claiming ? claiming.releases() : List.of();
    }

    private static TakenClaim taken(Claim claim) {
        return claim.dated() ? TakenClaim.during(claim.key(), claim.from(), claim.until()) : TakenClaim.of(claim.key());
    }
}
